import type { Anskaffning, Finansieringstyp, Kategori } from '#contracts';
import { anskaffning, avser, finansieringstyp, kategori, ursprung } from '#contracts';
import type { Beslutsminne } from '../beslut/beslutshandelser.js';
import { lista, objekt, tal, text, texter } from '../las/varde.js';
import type { MaskinKontext, MaskinStart } from '../process.js';
import type { Policy } from '../regim.js';
import type { Organdel } from './fordelning.js';
import { budgetdag } from './budgetdag.js';

export interface TjanstNiva {
  readonly namn: string;
  readonly infosakNiva: number | null;
}

export interface Hanskjuten {
  readonly rubrik: string;
  readonly malprocess: string;
}

/** What the rules of SM-01 remember. Money is whole tkr; null = missing, never 0. */
export interface InitiativKontext extends MaskinKontext {
  readonly policy: Policy;
  readonly overtaget: {
    readonly tillstand: string;
    readonly kalla: string;
    readonly datum: string;
    readonly fakta: Readonly<Record<string, unknown>>;
  } | null;
  /** The service area (tjänsteområde) of a case from a service plan; under the old regime it decides the bodies. */
  readonly omrade: string | null;
  readonly ursprung: string | null;
  readonly avser: string | null;
  readonly mal: readonly string[];
  readonly arbetssatt: string | null;
  readonly kategori: Kategori | null;
  /** Ids of the customers that the need concerns. */
  readonly kunder: readonly string[];
  readonly arligKostnadTkr: number | null;
  readonly engangskostnadTkr: Readonly<Record<string, number | null>>;
  /** C-14: the cost is spread over time; not a financing type. null = not stated. */
  readonly leasing: boolean | null;
  readonly losning: Anskaffning | null;
  readonly tjanster: readonly TjanstNiva[];
  readonly foreslagenFinansieringstyp: Finansieringstyp | null;
  readonly namnd: string | null;
  readonly namndInformeradDatum: string | null;
  readonly oversandDatum: string | null;
  readonly kompletteringSenast: string | null;
  /** Settled by the valuing group (C-06), never copied from the proposal. */
  readonly finansieringstyp: Finansieringstyp | null;
  readonly rang: number | null;
  readonly budgetar: number | null;
  /** The cycle in which it was not prioritised; it can come back in a later one. */
  readonly ejPrioriteradBudgetar: number | null;
  readonly budgetunderlagSenast: string;
  readonly budgetbeslutSenast: string;
  readonly beloppTkr: number | null;
  readonly ramTkr: number | null;
  /** The money per responsible body, with what each has drawn; a case from before has none, and the owner draws it all (C-16). */
  readonly fordelning?: readonly Organdel[];
  /** The day of the latest receipt of each kind; a case from before receipts has none. */
  readonly kvitterat?: Readonly<Record<string, string>>;
  /** Costs that could not be known when the case went to the budget, with the process that each is referred to (C-17). */
  readonly hanskjutet: readonly Hanskjuten[];
  /** What the latest change of owner does to the kommunbidrag, in tkr (C-11). */
  readonly kommunbidragspaverkanTkr: number | null;
  readonly beslut: Beslutsminne | null;
}

/** The context of a case that starts. For an övertagande the facts come from the source, under the same names as the fields. */
export function startkontext(start: MaskinStart): InitiativKontext {
  const fakta = { ...objekt(start.data), ...objekt(start.overtagande?.fakta) };
  const policy = start.policy as Policy;
  const budgetar = tal(fakta.budgetar);
  return {
    organ: start.organ,
    regim: start.regim,
    policy,
    pausadSedan: null,
    overtaget: start.overtagande ? { ...start.overtagande } : null,
    omrade: text(fakta.omrade),
    ursprung: ursprung.safeParse(fakta.ursprung).data ?? null,
    avser: avser.safeParse(fakta.avser).data ?? null,
    mal: texter(fakta.mal),
    arbetssatt: text(fakta.arbetssatt),
    kategori: kategori.safeParse(fakta.kategori).data ?? null,
    kunder: texter(fakta.kunder),
    arligKostnadTkr: tal(fakta.arligKostnadTkr),
    engangskostnadTkr: belopp(fakta.engangskostnadTkr),
    leasing: typeof fakta.leasing === 'boolean' ? fakta.leasing : null,
    losning: anskaffning.safeParse(objekt(fakta.anskaffning).val).data ?? null,
    tjanster: tjanster(fakta.tjanster),
    foreslagenFinansieringstyp: finansieringstyp.safeParse(fakta.foreslagenFinansieringstyp).data ?? null,
    namnd: text(fakta.namnd),
    namndInformeradDatum: text(fakta.namndInformeradDatum),
    oversandDatum: text(fakta.oversandDatum),
    kompletteringSenast: null,
    finansieringstyp: finansieringstyp.safeParse(fakta.finansieringstyp).data ?? null,
    rang: tal(fakta.rang),
    budgetar,
    ejPrioriteradBudgetar: null,
    ...budgetdagar(policy, budgetar, start.idag),
    beloppTkr: tal(fakta.beloppTkr),
    ramTkr: tal(fakta.ramTkr),
    hanskjutet: hanskjutna(fakta.hanskjutet),
    kommunbidragspaverkanTkr: null,
    beslut: beslutAv(fakta.beslut),
  };
}

/** The two fixed days of the budget calendar, counted when they are needed so that a deadline is always known. */
export function budgetdagar(
  policy: Policy,
  budgetar: number | null,
  idag: string,
): Pick<InitiativKontext, 'budgetunderlagSenast' | 'budgetbeslutSenast'> {
  return {
    budgetunderlagSenast: budgetdag(policy.budgetunderlag, budgetar, idag),
    budgetbeslutSenast: budgetdag(policy.budgetbeslut, budgetar, idag),
  };
}

/** Amounts per year, blanks kept as null. */
export function belopp(varde: unknown): Record<string, number | null> {
  return Object.fromEntries(Object.entries(objekt(varde)).map(([ar, summa]) => [ar, tal(summa)]));
}

/** Services with their security level, a missing level kept as null. */
export function tjanster(varde: unknown): TjanstNiva[] {
  return lista(varde).map((rad) => ({ namn: text(objekt(rad).namn) ?? '', infosakNiva: tal(objekt(rad).infosakNiva) }));
}

/** Costs referred to a later budget process; a row without a target is left out. */
export function hanskjutna(varde: unknown): Hanskjuten[] {
  return lista(varde).flatMap((rad) => {
    const [rubrik, malprocess] = [text(objekt(rad).rubrik), text(objekt(rad).malprocess)];
    return rubrik === null || malprocess === null ? [] : [{ rubrik, malprocess }];
  });
}

/** A decision's reference, or null when any part of it is missing. */
export function beslutAv(varde: unknown): InitiativKontext['beslut'] {
  const { organ, datum, paragraf } = objekt(varde);
  const delar = { organ: text(organ), datum: text(datum), paragraf: tal(paragraf) };
  return delar.organ !== null && delar.datum !== null && delar.paragraf !== null
    ? { organ: delar.organ, datum: delar.datum, paragraf: delar.paragraf }
    : null;
}
