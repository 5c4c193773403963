import { Field, Label, Textarea, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import type { Motesdatum, PerAr } from './api/moten.js';
import { arI } from './belopp.js';
import { dagar } from './ord.js';

interface SkalProps {
  etikett?: string;
  hjalp?: string;
  varde: string;
  fel?: string | undefined;
  max?: number;
  valfri?: boolean;
  andra: (text: string) => void;
}

/** A reason in the person's own words. */
export function Skalfalt({ etikett = 'Skäl', hjalp, varde, fel, andra, valfri, max = 2000 }: SkalProps) {
  return (
    <Field>
      <Label>
        {etikett}
        {valfri && <span className="valfri"> (valfritt)</span>}
      </Label>
      {hjalp && <Field.Description>{hjalp}</Field.Description>}
      <Textarea rows={3} maxLength={max} value={varde} aria-invalid={fel ? true : undefined} onChange={(e) => andra(e.target.value)} />
      {fel && <ValidationMessage>{fel}</ValidationMessage>}
    </Field>
  );
}

/** The six days of a cycle, each of which can be moved; a day before the one above it is said at once. */
export function Datumfalt({
  datum,
  andra,
  provad = true,
}: {
  datum: Motesdatum;
  andra: (datum: Motesdatum) => void;
  /** An empty day is said only when somebody has tried without it. */
  provad?: boolean;
}) {
  return (
    <div className="rutnat">
      {dagar.map(({ namn, etikett }, plats) => {
        const fore = dagar[plats - 1];
        const fel =
          fore && datum[namn] !== '' && datum[namn] < datum[fore.namn] ? `Ska inte ligga före ${fore.etikett.toLowerCase()}.` : undefined;
        return (
          <Textfield
            key={namn}
            type="date"
            label={etikett}
            value={datum[namn]}
            error={datum[namn] === '' ? provad && 'Ange en dag.' : fel}
            onChange={(e) => andra({ ...datum, [namn]: e.target.value })}
          />
        );
      })}
    </div>
  );
}

export const dagarnaLigger = (datum: Motesdatum): boolean =>
  dagar.every(({ namn }, plats) => {
    const fore = dagar[plats - 1];
    return datum[namn] !== '' && (!fore || datum[fore.namn] <= datum[namn]);
  });

/** The frame as it is written: a text per year, blank = not known. */
export type Ramtext = Readonly<Record<string, string>>;
export const ramtext = (ram: PerAr): Ramtext =>
  Object.fromEntries(arI(ram).map((ar) => [ar, typeof ram[ar] === 'number' ? String(ram[ar]) : '']));
const TAL = /^\d{1,7}$/;
const utanLuft = (text: string) => text.replaceAll(/\s/g, '');

/** Whole tkr per year; null when nothing is written. Undefined when something else than a number is. */
export function tolkaRam(ram: Ramtext): Record<string, number | null> | undefined {
  const rader = Object.entries(ram).map(([ar, text]) => [ar, utanLuft(text)] as const);
  if (rader.some(([, text]) => text !== '' && !TAL.test(text))) return undefined;
  return Object.fromEntries(rader.map(([ar, text]) => [ar, text === '' ? null : Number(text)]));
}

/** The frame per year. What is not known is left blank and is never 0. */
export function Ramfalt({ ram, andra }: { ram: Ramtext; andra: (ram: Ramtext) => void }) {
  return (
    <div className="rutnat">
      {Object.keys(ram)
        .sort()
        .map((ar) => (
          <Textfield
            key={ar}
            label={`Ram ${ar}, tkr`}
            description="Tomt om ramen inte är känd."
            inputMode="numeric"
            value={ram[ar] ?? ''}
            error={TAL.test(utanLuft(ram[ar] ?? '')) || utanLuft(ram[ar] ?? '') === '' ? undefined : 'Ange hela tkr, t.ex. 15000.'}
            onChange={(e) => andra({ ...ram, [ar]: e.target.value })}
          />
        ))}
    </div>
  );
}
