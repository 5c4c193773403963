import { skrivDatum } from '#calendar';
import type { Arendetyp } from '#contracts';
import { type Overklagandeinstanser, overklagandehanvisning, overklagandeinstans } from '#machines';

/** A decision as the letter needs it. The letter says which decision it is by organ, day and paragraph; the case's title can name somebody. */
export interface Expedierat {
  readonly namn: string;
  readonly epost: string;
  readonly organ: string;
  readonly datum: string;
  readonly paragraf: number;
  readonly dnr: string | null;
  readonly bilagor: number;
  readonly overklagandetyp: 'laglighetsprovning' | 'forvaltningsbesvar' | null;
  readonly arendetyp: Arendetyp | null;
  /** yyyy-mm-dd; null while the decision can be appealed, or is. */
  readonly lagaKraft: string | null;
  /** The last day to appeal, yyyy-mm-dd, when it is known. */
  readonly overklagandeTill: string | null;
}

export function expedieringsbrev(
  { namn, bilagor, ...beslut }: Expedierat,
  instanser: Overklagandeinstanser,
): { amne: string; text: string } {
  const vilket = `${beslut.organ} ${skrivDatum(beslut.datum, 'lang')}, § ${beslut.paragraf}`;
  const bifogat =
    bilagor > 0
      ? 'Protokollsutdraget är bifogat.'
      : 'Protokollsutdraget finns inte i den här försändelsen. Kontakta kommunens registrator för att få det.';
  const delar = [
    `Till ${namn}`,
    'Här skickas ett beslut som du eller den du företräder ska få del av.',
    `Beslut: ${vilket}\nDiarienummer: ${beslut.dnr ?? 'saknas'}`,
    bifogat,
    `Hur beslutet överklagas\n${overklagandet(beslut, instanser).join('\n')}`,
  ];
  return { amne: `Beslut: ${vilket}`, text: `${delar.join('\n\n')}\n` };
}

/** How to appeal, or that the time for it has passed. */
function overklagandet(
  { overklagandetyp, arendetyp, lagaKraft, overklagandeTill: till, organ }: Omit<Expedierat, 'namn' | 'bilagor'>,
  instanser: Overklagandeinstanser,
): string[] {
  const slag = overklagandetyp ?? 'ej-overklagbart';
  if (lagaKraft !== null && overklagandetyp !== null)
    return [
      `Beslutet fick laga kraft den ${skrivDatum(lagaKraft, 'lang')}. Tiden för att överklaga till ${overklagandeinstans({ slag, arendetyp }, instanser)} har gått ut.`,
    ];
  return overklagandehanvisning({ slag, arendetyp, organ, till, fran: 'justeringen' }, instanser);
}
