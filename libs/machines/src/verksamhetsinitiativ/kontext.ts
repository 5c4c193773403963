import { avser, plantyp, ursprung } from '#contracts';
import type { Beslutsminne } from '../beslut/beslutshandelser.js';
import { budgetdag } from '../initiativ/budgetdag.js';
import { belopp } from '../initiativ/kontext.js';
import { objekt, tal, text, texter } from '../las/varde.js';
import type { MaskinKontext, MaskinStart } from '../process.js';
import type { Policy } from '../regim.js';

/** What the rules of SM-02 remember. Money is whole tkr; null = missing, never 0. */
export interface VerksamhetsinitiativKontext extends MaskinKontext {
  readonly policy: Policy;
  readonly ursprung: string | null;
  readonly avser: string | null;
  readonly mal: readonly string[];
  readonly arbetssatt: string | null;
  readonly uppdragsomrade: string | null;
  readonly malgrupper: string | null;
  /** Ids of the nämnder and bolag that the service belongs to; it may be several (B-04). */
  readonly agandeOrgan: readonly string[];
  /** The nämnd or board that the case's own organ belongs to, and the role that leads the organ. */
  readonly namnd: string | null;
  readonly ledningsroll: string | null;
  readonly arligKostnadTkr: number | null;
  readonly engangskostnadTkr: Readonly<Record<string, number | null>>;
  /** The day when the latest KNA, with its test of reuse, was handed in. */
  readonly knaDatum: string | null;
  readonly kompletteringSenast: string | null;
  readonly finansieringstyp: 'egen-budget' | null;
  /** The person who compiled the material that lies with the ledning. */
  readonly bereddAv: string | null;
  readonly overlamnadDatum: string | null;
  readonly rang: number | null;
  readonly planar: number | null;
  readonly ejPrioriteradPlanar: number | null;
  readonly planbeslutSenast: string;
  readonly plantyp: string | null;
  readonly beloppTkr: number | null;
  /** What the nämnd is asked to decide; a case from before matters has none. */
  readonly begart?: { readonly plantyp: string | null; readonly beloppTkr: number | null } | null;
  readonly beslut: Beslutsminne | null;
}

/** The context of a case that starts: what the need says and nothing that the track's own rules are to find out. */
export function startkontext({ organ, regim, policy: given, data, idag }: MaskinStart): VerksamhetsinitiativKontext {
  const policy = given as Policy;
  return {
    organ,
    regim,
    policy,
    pausadSedan: null,
    ursprung: ursprung.safeParse(data.ursprung).data ?? null,
    avser: avser.safeParse(data.avser).data ?? null,
    mal: texter(data.mal),
    arbetssatt: text(data.arbetssatt),
    uppdragsomrade: text(data.uppdragsomrade),
    malgrupper: text(data.malgrupper),
    agandeOrgan: texter(data.agandeOrgan),
    namnd: null,
    ledningsroll: null,
    arligKostnadTkr: null,
    engangskostnadTkr: belopp(null),
    knaDatum: null,
    kompletteringSenast: null,
    finansieringstyp: null,
    bereddAv: null,
    overlamnadDatum: null,
    rang: null,
    planar: null,
    ejPrioriteradPlanar: null,
    planbeslutSenast: planbeslut(policy, null, idag),
    plantyp: null,
    beloppTkr: null,
    beslut: null,
  };
}

/** The day when the plan of a year is to be settled, or the next such day. */
export function planbeslut(policy: Policy, planar: number | null, idag: string): string {
  return budgetdag(policy.planbeslut, planar, idag);
}

/** The nämnd and the role that leads, as the register has them. */
export function ledningAv(policy: Policy, egetOrgan: unknown): Pick<VerksamhetsinitiativKontext, 'namnd' | 'ledningsroll'> {
  const { typ, overordnat } = objekt(egetOrgan);
  return { namnd: text(overordnat), ledningsroll: policy.ledning[text(typ) ?? ''] ?? null };
}

/** What the nämnd's decision says of plan and money. */
export function planAv(data: Readonly<Record<string, unknown>>): Pick<VerksamhetsinitiativKontext, 'plantyp' | 'planar' | 'beloppTkr'> {
  return { plantyp: plantyp.safeParse(data.plantyp).data ?? null, planar: tal(data.planar), beloppTkr: tal(data.beloppTkr) };
}
