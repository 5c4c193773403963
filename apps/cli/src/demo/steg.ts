import { arendeSchema, kvittoSchema, type Problem } from '#contracts';
import { Indatafel } from '../fel.js';
import type { Besokare, Svar } from './besokare.js';

/** Does it from the open task when the person has one for the event, otherwise on the case. */
export async function utfor(
  person: Besokare,
  arendeId: string,
  handelse: string,
  data: Readonly<Record<string, unknown>>,
): Promise<Svar<{ tillstand: string }>> {
  const arende = await person.hamta(`/api/arenden/${arendeId}`, arendeSchema);
  const kropp = { handelse, forvantatSteg: arende.steg, data };
  const typ = arende.handelser.find((en) => en.typ === handelse)?.uppgiftTyp;
  const uppgift = arende.uppgifter.find((rad) => rad.typ === typ && rad.avslutad === null);
  if (uppgift === undefined) return person.skicka(`/api/arenden/${arendeId}/handelser`, kropp, kvittoSchema);
  return person.skicka(`/api/uppgifter/${uppgift.id}/utfor`, kropp, kvittoSchema);
}

/** What was asked for; throws Indatafel with the counter's words when it said no. */
export function krav<Varde>(svar: Svar<Varde>, vad: string): Varde {
  if ('varde' in svar) return svar.varde;
  throw new Indatafel([`${vad} nekades: ${mening(svar.nekad)}`]);
}

/** A refusal in one line: why, what is missing, and by which rule. */
export function mening({ title, detail, regel, kalla, saknas }: Problem): string {
  const av = regel === undefined ? '' : ` [${regel}${kalla === undefined ? '' : `, ${kalla}`}]`;
  const vad = saknas === undefined || saknas.length === 0 ? '' : ` Saknas: ${saknas.join(', ')}.`;
  return `${detail ?? title}${vad}${av}`;
}
