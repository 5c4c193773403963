import { type Motesdatum, motesdatumSchema } from '#contracts';
import { objekt, tal, text } from '../las/varde.js';
import type { Adress, MaskinKontext, MaskinStart } from '../process.js';
import { adressFor } from '../adress.js';
import { motesgranser, type Motesgranser, type Policy } from '../regim.js';

/** Which group meets: its roles, and the fewest present; all of it JSON, so that a running meeting keeps what it started with. */
export interface Grupp {
  /** Roles in the meeting's own organ that lead it. */
  readonly ordforande: readonly string[];
  /** Roles in the meeting's own organ that have a seat, the chair's among them. */
  readonly ledamoter: readonly string[];
  /** Who prepares besides the chair; a meeting from before there were several kinds of groups has none written. */
  readonly beredning?: Adress;
  /** `blind`: each values alone and sees nothing of the others' before the day. `oppen`: values may be given, and are seen at once. */
  readonly vardering?: 'blind' | 'oppen';
  /** The role, in the organ of each case, that hands in underlag and hears the result. */
  readonly underlag?: string;
}

/** What the rules of SM-18 remember. Items and values are registers of their own; the machine keeps what decides the meeting. */
export interface MotesKontext extends MaskinKontext {
  readonly policy: Policy;
  readonly grupp: Grupp;
  /** Fewest and most present, as the regime of the meeting's day has them for the group. */
  readonly granser?: Motesgranser;
  readonly budgetar: number;
  readonly datum: Motesdatum;
  /** Frame per year in whole tkr; null = not known. */
  readonly ramTkr: Readonly<Record<string, number | null>>;
  /** Ids of the members who are in the room. */
  readonly narvarande: readonly string[];
  readonly oppnatAt: string | null;
  readonly antalPrioriterade: number;
  /** The order that has been settled holds every recommended item. */
  readonly rangFaststalld: boolean;
  readonly anteckningarFaststalldaAv: string | null;
}

/** The context of a meeting that starts. Throws when a day of the cycle is missing: a meeting has no unknown days. */
export function startkontext(start: MaskinStart, grupp: Grupp, slag: string): MotesKontext {
  return {
    organ: start.organ,
    regim: start.regim,
    policy: start.policy as Policy,
    pausadSedan: null,
    grupp,
    granser: motesgranser(start.regim, slag, start.organ),
    budgetar: tal(start.data.budgetar) ?? 0,
    datum: motesdatumSchema.parse(start.data.datum),
    ramTkr: ram(start.data.ramTkr),
    narvarande: [],
    oppnatAt: null,
    antalPrioriterade: 0,
    rangFaststalld: true,
    anteckningarFaststalldaAv: null,
  };
}

/** Amounts per year, blanks kept as null. */
export function ram(varde: unknown): Record<string, number | null> {
  return Object.fromEntries(Object.entries(objekt(varde)).map(([ar, summa]) => [ar, tal(summa)]));
}

/** An item as the engine loads it in the transaction of the event. */
export interface Punktfakta {
  readonly arendeId: string;
  readonly process: string;
  readonly radVersion: number;
  readonly oppen: boolean;
  /** The initiative still stands where it waits for the group. */
  readonly vantar: boolean;
  /** The underlag is the one that was frozen, or the convenor has accepted the change. */
  readonly oforandrad: boolean;
  readonly lyft: boolean;
  readonly jav: readonly string[];
  /** Who compiled the material; null when nobody is remembered. */
  readonly bereddAv: string | null;
  /** Medians of those who have valued; null when nobody has. */
  readonly medel: { readonly nytta: number; readonly effektivitet: number; readonly innovation: number } | null;
  /** Largest max − min of the three criteria; null when nobody has valued. */
  readonly spridning: number | null;
  readonly allaHarVarderat: boolean;
}

/** The item of the event, as loaded; null when it is not on the agenda. */
export function punktfakta(fakta: Readonly<Record<string, unknown>>): Punktfakta | null {
  const punkt = fakta.motespunkt;
  return typeof punkt === 'object' && punkt !== null ? (punkt as Punktfakta) : null;
}

/** The items of a consent list, as loaded. */
export function samtyckespunkter(fakta: Readonly<Record<string, unknown>>): readonly Punktfakta[] {
  return Array.isArray(fakta.samtyckespunkter) ? (fakta.samtyckespunkter as Punktfakta[]) : [];
}

/** Those in the room who take part in an item: the disqualified have left it. */
export function deltar(kontext: MotesKontext, punkt: Punktfakta | null): number {
  return kontext.narvarande.filter((id) => !(punkt?.jav ?? []).includes(id)).length;
}

/** A new order as loaded for `faststall-rang`. */
export interface Rangfakta {
  readonly radVersion: number;
  /** Recommended items of the meeting in the order of the version, with the rank each has now. */
  readonly ordning: readonly { readonly arendeId: string; readonly process: string; readonly rang: number | null }[];
}

export function rangfakta(fakta: Readonly<Record<string, unknown>>): Rangfakta | null {
  const rang = fakta.rangversion;
  return typeof rang === 'object' && rang !== null ? (rang as Rangfakta) : null;
}

/** How many must and may be present. */
export function gransFor({ granser, policy }: Pick<MotesKontext, 'granser' | 'policy'>): Motesgranser {
  return granser ?? { minst: policy.ssgMinstNarvarande, hogst: policy.ssgHogstNarvarande };
}

/** Who prepares the group's meetings besides its chair. */
export function beredningFor({ organ, grupp, policy }: Pick<MotesKontext, 'organ' | 'grupp' | 'policy'>): Adress {
  return adressFor(grupp.beredning ?? { organ: 'beredning', roll: 'beredningsansvarig' }, { organ, policy });
}

export const skalAv = (data: Readonly<Record<string, unknown>>): string => text(data.skal) ?? '';
