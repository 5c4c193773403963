import { datumI, skrivDatum } from '#calendar';

export interface Lage {
  readonly steg: number | null;
  readonly antalSteg: number;
  /** The state in one sentence, ended by a full stop. */
  readonly beskrivning: string;
  readonly sedan: Date;
  readonly pausadSedan: Date | null;
  readonly avslutad: boolean;
  /** Verb of the event that takes the case on; null when nothing does. */
  readonly nasta: string | null;
  readonly senast: string | null;
  readonly ingenFrist: string | null;
}

/** The text twin of the step list: "Steg 3 av 9. Ärendet väntar på … sedan 2 mars 2026. Nästa: skicka in analysen, senast fre 6 mars 2026." */
export function laget(lage: Lage): string {
  const delar = [plats(lage), sedan(lage), paus(lage), nasta(lage)];
  return delar.filter((del) => del !== '').join(' ');
}

function plats({ steg, antalSteg }: Lage): string {
  return steg === null ? '' : `Steg ${steg} av ${antalSteg}.`;
}

function sedan({ beskrivning, sedan: tid, avslutad }: Lage): string {
  const dag = skrivDatum(datumI(tid), 'lang');
  return avslutad ? `${beskrivning} Ärendet avslutades ${dag}.` : `${beskrivning} Så har det varit sedan ${dag}.`;
}

function paus({ pausadSedan }: Lage): string {
  return pausadSedan === null ? '' : `Ärendet är pausat sedan ${skrivDatum(datumI(pausadSedan), 'lang')}.`;
}

function nasta(lage: Lage): string {
  if (lage.avslutad || lage.nasta === null) return '';
  const verb = lage.nasta.charAt(0).toLowerCase() + lage.nasta.slice(1);
  if (lage.senast !== null) return `Nästa: ${verb}, senast ${skrivDatum(lage.senast, 'full')}.`;
  return lage.ingenFrist === null
    ? `Nästa: ${verb}.`
    : `Nästa: ${verb}. Ingen frist: ${lage.ingenFrist.charAt(0).toLowerCase()}${lage.ingenFrist.slice(1).replace(/\.$/, '')}.`;
}
