import type { Punkt } from './api/sammantraden.js';

export const utfallsord = { bifall: 'Bifall', avslag: 'Avslag', aterremiss: 'Återremiss', bordlagd: 'Bordläggning' } as const;
export const yrkandeord = {
  bifall: 'Bifall',
  avslag: 'Avslag',
  andring: 'Ändring',
  aterremiss: 'Återremiss',
  bordlaggning: 'Bordläggning',
} as const;
export const slagord = { arende: 'Ärende', anmalan: 'Anmälan', val: 'Val', initiativ: 'Ledamotsinitiativ', ovrigt: 'Övrigt' } as const;
export const rostord = { ja: 'Ja', nej: 'Nej', avstar: 'Avstår' } as const;
export const rollord = {
  ordforande: 'Ordförande',
  'vice-ordforande': 'Vice ordförande',
  ledamot: 'Ledamot',
  ersattare: 'Ersättare',
} as const;

/** What an item has come to, in one line. */
export function laget({ status, paragraf, utfall }: Pick<Punkt, 'status' | 'paragraf' | 'utfall'>): string {
  if (status === 'struken') return 'Struken';
  return paragraf === null || utfall === null ? 'Inte avgjord' : `§ ${paragraf}, ${utfallsord[utfall].toLowerCase()}`;
}
