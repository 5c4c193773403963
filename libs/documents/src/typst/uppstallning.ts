import type { Block, Cell, Dokument, Dokumentstatus, Tabell, Uppgift } from '../dokument.js';
import { DokumentFel } from './dokument-fel.js';
import { Renskrivare } from './rent.js';
import { TYPSNITT } from './typsnitt.js';

const SAKNAS = 'Uppgift saknas';
const STATUSORD: Readonly<Record<Dokumentstatus, string>> = {
  utkast: 'Utkast',
  upprattad: 'Upprättad',
  faststalld: 'Fastställd',
  expedierad: 'Expedierad',
  inkommen: 'Inkommen',
  makulerad: 'Makulerad',
};
const VARNINGAR: Partial<Readonly<Record<Dokumentstatus, string>>> = {
  utkast: 'Utkast. Handlingen är inte upprättad och kan komma att ändras.',
  makulerad: 'Makulerad. Handlingen gäller inte längre.',
};

/** What the template reads: the document with all text made fit to set. Throws DokumentFel for a document that cannot be set. */
export function uppstallning(dokument: Dokument, tecken: ReadonlySet<number>): Readonly<Record<string, unknown>> {
  const ren = new Renskrivare(tecken);
  const rad = (text: string): string => ren.text(text).replace(/\n+/g, ' ').trim();
  const { slag, titel, avsandare, version, datum } = dokument;
  const dnr = dokument.dnr.map(rad);
  const uppgifter: Uppgift[] = [
    ['Handling', slag],
    ...(dokument.arende === undefined ? [] : [['Ärende', dokument.arende] as const]),
    ['Diarienummer', dnr.length > 0 ? dnr.join('\n') : 'Inte diariefört'],
    ['Version', version],
    ['Status', STATUSORD[dokument.status]],
    ['Datum', datum],
    ...(dokument.uppgifter ?? []),
  ];
  const innehall = {
    typsnitt: TYPSNITT,
    slag: rad(slag),
    titel: rad(titel),
    avsandare: rad(avsandare),
    beskrivning: [slag, dnr.join(', '), `version ${version}`, STATUSORD[dokument.status].toLowerCase(), datum]
      .filter(Boolean)
      .map(rad)
      .join(', '),
    datum: datumdelar(datum),
    statusord: STATUSORD[dokument.status],
    varning: VARNINGAR[dokument.status] ?? null,
    sidhuvud: [slag, ...dnr].map(rad).join(' · '),
    sidfot: [avsandare, `version ${version}`, datum].map(rad).join(' · '),
    liggande: dokument.liggande === true,
    uppgifter: uppgifter.map((uppgift) => namnOchVarde(uppgift, ren)),
    block: dokument.block.map((block) => blocket(block, ren)),
  };
  return { ...innehall, teckennot: teckennot(ren.skrivnaMedKod) };
}

function datumdelar(datum: string): { ar: number; manad: number; dag: number } {
  const tid = /^\d{4}-\d{2}-\d{2}$/.test(datum) ? new Date(`${datum}T00:00:00Z`) : null;
  if (!tid || Number.isNaN(tid.getTime()) || tid.toISOString().slice(0, 10) !== datum) throw new DokumentFel('ogiltigt-datum');
  return { ar: tid.getUTCFullYear(), manad: tid.getUTCMonth() + 1, dag: tid.getUTCDate() };
}

function blocket(block: Block, ren: Renskrivare): Readonly<Record<string, unknown>> {
  switch (block.typ) {
    case 'rubrik':
      return { ...block, text: ren.text(block.text) };
    case 'stycke':
      return { typ: block.typ, stycken: stycken(ren.text(block.text)), medNasta: block.medNasta === true };
    case 'punktlista':
      return { typ: block.typ, numrerad: block.numrerad === true, punkter: block.punkter.map((punkt) => rader(ren.text(punkt))) };
    case 'tabell':
      return tabellen(block, ren);
    case 'definitioner':
      return { typ: block.typ, rader: block.rader.map((uppgift) => namnOchVarde(uppgift, ren)), medNasta: block.medNasta === true };
    case 'sidbrytning':
      return block;
    case 'signaturrad':
      return {
        typ: block.typ,
        namn: block.namn.map(({ namn, roll }) => ({ namn: namn === null ? null : ren.text(namn), roll: ren.text(roll) })),
      };
  }
}

function tabellen(
  { typ, titel, rubriker, rader: rad, summarad, bredder, saknas = SAKNAS, tal }: Tabell,
  ren: Renskrivare,
): Readonly<Record<string, unknown>> {
  const alla = [...rad, ...(summarad ? [summarad] : [])];
  if (alla.some((en) => en.length !== rubriker.length) || (bredder && bredder.length !== rubriker.length))
    throw new DokumentFel('ojamn-tabell');
  return {
    typ,
    titel: titel === undefined ? null : ren.text(titel),
    rubriker: rubriker.map((rubrik) => ren.text(rubrik)),
    tal: tal ?? rubriker.map((_, i) => alla.some((en) => typeof en[i] === 'number')),
    bredder: bredder ?? null,
    rader: rad.map((en) => en.map((cell) => cellen(cell, saknas, ren))),
    summarad: summarad?.map((cell) => cellen(cell, '', ren)) ?? null,
  };
}

const cellen = (cell: Cell, tom: string, ren: Renskrivare): string[] => rader(cell === null ? tom : skriv(cell, ren));

function namnOchVarde([namn, varde]: Uppgift, ren: Renskrivare): { namn: string; varde: string[] } {
  const saknas = varde === null || varde === undefined || varde === '';
  return { namn: ren.text(namn), varde: rader(saknas ? SAKNAS : skriv(varde, ren)) };
}

const skriv = (varde: string | number, ren: Renskrivare): string => (typeof varde === 'number' ? skrivTal(varde) : ren.text(varde));

/** With a no-break space for thousands, a decimal comma and a real minus sign, whatever the machine's locale. */
function skrivTal(tal: number): string {
  const [hela = '', decimaler] = String(Math.abs(tal)).split('.');
  const grupperat = hela.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return `${tal < 0 ? '−' : ''}${grupperat}${decimaler === undefined ? '' : `,${decimaler}`}`;
}

const rader = (text: string): string[] => text.split('\n').map((rad) => rad.trim());
const stycken = (text: string): string[][] =>
  text
    .split(/\n\s*\n/)
    .map(rader)
    .filter((stycke) => stycke.some((rad) => rad !== ''));

function teckennot(antal: number): string | null {
  if (antal === 0) return null;
  const vad = antal === 1 ? 'Ett tecken' : `${skrivTal(antal)} tecken`;
  return `${vad} i texten finns inte i dokumentets typsnitt och är i stället skrivna med sin kod i Unicode, som [U+1F600].`;
}
