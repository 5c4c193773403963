import type { Datum } from '../datum/datum.js';
import type { Klocktid } from '../klocka/klockslag.js';

/** The weekdays that a recurring meeting can be held on, in ASCII. */
export type Motesveckodag = 'man' | 'tis' | 'ons' | 'tors' | 'fre';

/** The second Wednesday of each month but July: `{typ: 'manadsvis', veckodag: 'ons', nr: 2, undantagManader: [7], start: '09:00'}`. */
export interface ManadsvisRegel {
  typ: 'manadsvis';
  veckodag: Motesveckodag;
  /** 1–5 counted from the start of the month (no meeting in a month without a fifth), or the last one. */
  nr: 1 | 2 | 3 | 4 | 5 | 'sista';
  /** Months (1–12) without a meeting. */
  undantagManader?: readonly number[];
  /** Single meetings that are cancelled, by the date they would have been held on. */
  installda?: readonly Datum[];
  start?: Klocktid;
}

/** Dates that the organ has decided; they stand as they are, also on a day off. */
export interface Motesdagslista {
  typ: 'lista';
  datum: readonly Datum[];
  start?: Klocktid;
}

export type Motesregel = ManadsvisRegel | Motesdagslista;

/** An organ's meetings: one rule, or several such as a recurring one with extra dates. */
export type Moteskalender = Motesregel | readonly Motesregel[];

/** A meeting; `start` is null when the rule gives no time. */
export interface Mote {
  datum: Datum;
  start: Klocktid | null;
}
