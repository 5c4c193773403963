import { objekt, tal, text } from '../las/varde.js';
import type { MaskinKontext, MaskinStart } from '../process.js';
import { type Policy, type Rondsteg, ronderFor } from '../regim.js';

/** What the rules of a round remember. The versions are a register of their own. */
export interface RondKontext extends MaskinKontext {
  readonly policy: Policy;
  readonly plan: string;
  readonly omrade: string;
  readonly omradesnamn: string;
  readonly planar: number;
  readonly rond: string;
  readonly rondnamn: string;
  readonly slutar: 'styrelsen' | 'indikativt';
  /** The round's first day when it was another than the day it was entered here. */
  readonly borjade?: string | null;
  /** The forums in order, as the regime had them when the round started; empty when it has no rounds. */
  readonly kedja: readonly Rondsteg[];
  /** Which forum's turn it is; the length of the chain when all have had theirs. */
  readonly plats: number;
  readonly forum: string | null;
  readonly forumroll: string | null;
  /** The latest label and what happened to it. */
  readonly version: string | null;
  readonly status: string | null;
  readonly senasteDatum: string | null;
  /** Ids of the forums that have taken a stand, in a history that is told again. */
  readonly tagna: readonly string[];
  readonly overtaget: { readonly kalla: string; readonly datum: string } | null;
  readonly beslut: { readonly organ: string; readonly datum: string; readonly paragraf: number | null } | null;
}

/** The context of a round that starts, with the chain of its regime copied into it. */
export function startkontext({ organ, regim, policy, data, overtagande }: MaskinStart): RondKontext {
  const omrade = text(data.omrade) ?? '';
  const rond = ronderFor(regim, omrade).find(({ id }) => id === data.rond);
  return {
    organ,
    regim,
    policy: policy as Policy,
    pausadSedan: null,
    plan: text(data.plan) ?? '',
    omrade,
    omradesnamn: text(data.omradesnamn) ?? omrade,
    planar: tal(data.planar) ?? 0,
    borjade: text(data.borjade),
    rond: rond?.id ?? '',
    rondnamn: rond?.namn ?? '',
    slutar: rond?.slutar ?? 'indikativt',
    kedja: rond?.kedja ?? [],
    ...tur(rond?.kedja ?? [], 0),
    version: null,
    status: null,
    senasteDatum: null,
    tagna: [],
    overtaget: overtagande ? { kalla: overtagande.kalla, datum: overtagande.datum } : null,
    beslut: null,
  };
}

/** Whose turn it is at a place in the chain. */
export function tur(kedja: readonly Rondsteg[], plats: number): Pick<RondKontext, 'plats' | 'forum' | 'forumroll'> {
  const steg = kedja[plats];
  return { plats, forum: steg?.organ ?? null, forumroll: steg?.roll ?? null };
}

/** The forum whose turn it is; undefined when all have had theirs. */
export const stegFor = ({ kedja, plats }: Pick<RondKontext, 'kedja' | 'plats'>): Rondsteg | undefined => kedja[plats];

/** The members of the forum whose turn it is and those who present there, as loaded. */
export function forumfakta(fakta: Readonly<Record<string, unknown>>): { ledamoter: readonly string[]; foredragande: readonly string[] } {
  const { ledamoter, foredragande } = objekt(fakta.forumetsLedamoter);
  const texterAv = (varde: unknown) => (Array.isArray(varde) ? varde.filter((en) => typeof en === 'string') : []);
  return { ledamoter: texterAv(ledamoter), foredragande: texterAv(foredragande) };
}
