import type { Portfoljgrupp } from '#contracts';
import { processFor } from '../arenden/arenden.service.js';

/** The phases in the order of the process. */
export const FASER: readonly (readonly [string, string])[] = [
  ['behov', 'Behov'],
  ['kravstallning', 'Kravställning'],
  ['prioritering', 'Prioritering'],
  ['beslut', 'Beslut'],
  ['nyttorealisering', 'Nyttorealisering'],
  ['avslutat', 'Avslutat'],
];
const fasnamn = new Map(FASER);
const finansieringsnamn: Readonly<Record<string, string>> = {
  kostnadsfordelning: 'Kostnadsfördelning',
  faktura: 'Faktura',
  kommunbidrag: 'Kommunbidrag',
  'egen-budget': 'Egen budget',
};
const saknas: Readonly<Record<Portfoljgrupp, string>> = {
  omrade: 'Utanför tjänsteplanen',
  ar: 'Inget budgetår',
  leverantor: 'Ingen leverantör',
  fas: 'Ingen fas: rader utan ärende',
  finansiering: 'Ingen finansieringskälla angiven',
};

/** What people read for a group's key. */
export function gruppnamn(grupp: Portfoljgrupp, nyckel: string, namn: ReadonlyMap<string, string>): string {
  if (nyckel === '') return saknas[grupp];
  if (grupp === 'fas') return fasnamn.get(nyckel) ?? nyckel;
  if (grupp === 'finansiering') return finansiering(nyckel);
  return namn.get(`${grupp}/${nyckel}`) ?? nyckel;
}

export function finansiering(typ: string): string {
  return finansieringsnamn[typ] ?? typ;
}

/** What people read for a state. */
export function etikett(process: string | null, tillstand: string | null): string | null {
  return process === null || tillstand === null ? null : (processFor(process).tillstand[tillstand]?.etikett ?? tillstand);
}

export function tkr(belopp: number | null): string {
  return belopp === null ? 'inget belopp' : `${belopp.toLocaleString('sv-SE')} tkr`;
}
