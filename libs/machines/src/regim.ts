import type { forumutfall, Policy, Regelverk, instans } from '#contracts';
import type { z } from 'zod';
import { gallandeRegelverk } from './regelverk/gallande.js';

export type { Policy } from '#contracts';
export type Instans = z.infer<typeof instans>;

/** A part of a regime: an area with its own days and its own bodies. What is left out is the regime's. */
export interface Regimdel {
  readonly fran?: string;
  readonly till?: string;
  readonly policy?: Partial<Policy>;
}

/** Fewest and most present at a meeting of a group (A-36, C-20); null = no upper bound is stated. */
export interface Motesgranser {
  readonly minst: number;
  readonly hogst: number | null;
}

/** A group that meets (SM-18): one body by its id, or every body of a type. */
export type Motesgrupp = Readonly<Regelverk['regimer'][number]['motesgrupper'][number]>;

/** What a forum can say of a plan. */
export type Forumutfall = z.infer<typeof forumutfall>;

/** A forum's turn in a round. All of it is JSON: a round keeps the chain that it started with. */
export interface Rondsteg {
  /** The kind of forum, as version histories name it. */
  readonly id: string;
  /** The forum's name inside a sentence. */
  readonly namn: string;
  readonly organ: string;
  /** Who answers for the forum. */
  readonly roll: string;
  /** The label that a version gets from the forum: a convention of the rules, and nothing that a rule reads. */
  readonly version: string;
  readonly arbetsdagar: number;
  /** Nothing said in time promotes the version to the next forum; it approves nothing. */
  readonly tystnadFramjar: boolean;
  readonly utfall: readonly Forumutfall[];
  /** Fewest and most members present (table A.1); null = the source states no number. */
  readonly minst: number | null;
  readonly hogst: number | null;
}

/** A kind of round, whatever area it is for. */
export interface Rondnamn {
  readonly id: string;
  readonly namn: string;
  /** `styrelsen`: the board decides the plan. `indikativt`: the round gives an indicative budget and no decision. */
  readonly slutar: 'styrelsen' | 'indikativt';
}

/** One of the year's rounds for an area. */
export interface Rond extends Rondnamn {
  /** Last day of the round in the year before the plan year. */
  readonly sistaDag: { readonly manad: number; readonly dag: number };
  readonly kedja: readonly Rondsteg[];
}

/** A rule set with the days it governs; which one a case follows is decided by its start date and never changes (0.4). */
export interface Regim {
  readonly id: string;
  readonly namn: string;
  /** First and last day; null = open. */
  readonly fran: string | null;
  readonly till: string | null;
  readonly policy: Policy;
  /** The groups that meet, and by which meeting. */
  readonly motesgrupper: readonly Motesgrupp[];
  /** The rounds of the year in their order; empty when the regime has none. */
  readonly rondnamn: readonly Rondnamn[];
  /** The rounds of an area's service plan, by the area's id. */
  readonly ronder: Readonly<Record<string, readonly Rond[]>>;
  /** By the area's id (tjänsteområde). */
  readonly omraden: Readonly<Record<string, Regimdel>>;
  /** Which order formal matters follow. */
  readonly arendeordning: string;
}

/** Every regime that the municipality's rules have, oldest first as its file has them. */
export const regimer = (): readonly Regim[] => gallandeRegelverk().regimer;

/** No regime that has been read in holds that day: nothing can be started before the municipality's rules are there. */
export class IngenRegim extends Error {
  override readonly name = 'IngenRegim';
  constructor(datum: string) {
    super('Ingen regim gäller den dagen.', { cause: { datum } });
  }
}

/** The regime of an area on a day (yyyy-mm-dd), with the area's own bodies; null when none holds that day. */
export function finnRegim(datum: string, omrade: string | null = null): Regim | null {
  for (const regim of regimer()) {
    const del = omrade === null ? undefined : regim.omraden[omrade];
    const fran = del?.fran ?? regim.fran;
    const till = del?.till ?? regim.till;
    if ((fran === null || fran <= datum) && (till === null || datum <= till))
      return { ...regim, policy: { ...regim.policy, ...del?.policy } };
  }
  return null;
}

/** The regime that governs a case of the area started on `datum`. Throws IngenRegim when none holds that day. */
export function regimFor(datum: string, omrade: string | null = null): Regim {
  const hit = finnRegim(datum, omrade);
  if (!hit) throw new IngenRegim(datum);
  return hit;
}

/** The rounds of an area by the regime with that id; none when the regime has no rounds for it. */
export function ronderFor(regim: string, omrade: string): readonly Rond[] {
  return regimer().find(({ id }) => id === regim)?.ronder[omrade] ?? [];
}

/** Which kind of meeting a body holds on a day, or null when it holds none. */
export function motesgruppFor(datum: string, { id, typ }: { readonly id: string; readonly typ: string }): Motesgrupp | null {
  const { motesgrupper } = regimFor(datum);
  return motesgrupper.find(({ organ }) => organ === id) ?? motesgrupper.find(({ organtyp }) => organtyp === typ) ?? null;
}

/** How many must and may be present at a meeting of a kind in a body, by the regime with that id. */
export function motesgranser(regim: string, slag: string, organ: string): Motesgranser | undefined {
  const grupper =
    regimer()
      .find(({ id }) => id === regim)
      ?.motesgrupper.filter((rad) => rad.slag === slag) ?? [];
  const hit = grupper.find((rad) => rad.organ === organ) ?? grupper.find((rad) => rad.organ === null);
  return hit && { minst: hit.minst, hogst: hit.hogst };
}
