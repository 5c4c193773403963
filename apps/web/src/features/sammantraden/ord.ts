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
const iNamnd = [
  ['sakagare', 'Saken rör ledamoten själv (6:28 p. 1)'],
  ['narstaende', 'Saken rör någon närstående (6:28 p. 1)'],
  ['stallforetradare', 'Ställföreträdare för den som saken rör (6:28 p. 2)'],
  ['ombud', 'Ombud eller biträde i saken (6:28 p. 4)'],
  ['tillsyn', 'Tillsyn över verksamhet som ledamoten är knuten till (6:28 p. 3)'],
  ['annat', 'Annan särskild omständighet (6:28 p. 5)'],
] as const;
const iFullmaktige = [
  ['personligen', 'Ärendet rör personligen ledamoten eller någon närstående (5:47)'],
  ['ansvarsfrihet', 'Ledamoten svarar för den verksamhet som granskas (5:48–49)'],
] as const;

/** The grounds of jäv that the law has for the kind of organ. */
export function javsgrunder(organtyp: 'namnd' | 'ks' | 'kf'): typeof iNamnd | typeof iFullmaktige {
  return organtyp === 'kf' ? iFullmaktige : iNamnd;
}

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
