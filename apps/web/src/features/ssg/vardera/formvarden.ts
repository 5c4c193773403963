import type { Punkt, VarderingKropp } from '../api/moten.js';
import { KRITERIER, kriterieord } from '../ord.js';

/** What is written for an item. Blank texts are sent as null. */
export interface Formvarden {
  lage: VarderingKropp['lage'];
  nytta: number | null;
  effektivitet: number | null;
  innovation: number | null;
  skalNytta: string;
  skalEffektivitet: string;
  skalInnovation: string;
  skal: string;
  anteckning: string;
}
export type Formfel = Partial<Record<keyof Formvarden, string>>;

/** The form as the server has it. */
export function sparade({ min, minAnteckning }: Punkt): Formvarden {
  return {
    lage: min?.lage ?? 'varderad',
    nytta: min?.nytta ?? null,
    effektivitet: min?.effektivitet ?? null,
    innovation: min?.innovation ?? null,
    skalNytta: min?.skalNytta ?? '',
    skalEffektivitet: min?.skalEffektivitet ?? '',
    skalInnovation: min?.skalInnovation ?? '',
    skal: min?.skal ?? '',
    anteckning: minAnteckning ?? '',
  };
}

/** A reason is asked for at the ends of the scale: 2 and below, 4 and above. */
export const kraverSkal = (varde: number | null): varde is number => varde !== null && varde !== 3;

/** Others have seen the values: a change takes a reason. */
export const andrarVisade = (punkt: Punkt): boolean => punkt.min !== null && punkt.grupp !== null;

/** What is left to fill in, field by field, in the order of the form. */
export function proveVardering(form: Formvarden, punkt: Punkt): Formfel {
  const fel: Formfel = {};
  const varderar = form.lage === 'varderad';
  for (const namn of KRITERIER) {
    const { namn: ord, skal } = kriterieord[namn];
    const varde = form[namn];
    if (varderar && varde === null) fel[namn] = `Ge ${ord.toLowerCase()} ett värde, 1–5.`;
    if (varderar && kraverSkal(varde) && tom(form[skal])) fel[skal] = `Skriv varför du ger ${ord.toLowerCase()} ${varde}.`;
  }
  if (!varderar && tom(form.skal)) fel.skal = form.lage === 'jav' ? 'Skriv vad jävet består i.' : 'Skriv varför du avstår.';
  if (varderar && andrarVisade(punkt) && tom(form.skal)) fel.skal = 'Andra har sett dina värden. Skriv varför du ändrar dem.';
  return fel;
}

export function kropp(form: Formvarden, version: number): Required<VarderingKropp> {
  const varderar = form.lage === 'varderad';
  return {
    version,
    lage: form.lage,
    nytta: varderar ? form.nytta : null,
    effektivitet: varderar ? form.effektivitet : null,
    innovation: varderar ? form.innovation : null,
    skalNytta: varderar ? ellerNull(form.skalNytta) : null,
    skalEffektivitet: varderar ? ellerNull(form.skalEffektivitet) : null,
    skalInnovation: varderar ? ellerNull(form.skalInnovation) : null,
    skal: ellerNull(form.skal),
  };
}

/** The same values, whatever stands in the private note. */
export const sammaVarden = (a: Formvarden, b: Formvarden): boolean => JSON.stringify(kropp(a, 0)) === JSON.stringify(kropp(b, 0));

export const ellerNull = (text: string): string | null => (tom(text) ? null : text.trim());
const tom = (text: string): boolean => text.trim() === '';
