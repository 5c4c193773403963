import { adderaDagar, lagstadgadTid } from '#calendar';
import { arendetyp, type Beslutsgang, type Beslutsutfall, beslutsgang } from '#contracts';
import { lista, objekt, text } from '../las/varde.js';
import type { MaskinHandelse, MaskinKontext, MaskinStart } from '../process.js';
import type { Policy } from '../regim.js';
import { type Arendeordningsminne, arendetyper, kedjanFor, konfigurationFor, ordningFor, type Overklagandetyp } from './konfiguration.js';
import type { Tuminne } from './tjansteutlatande.js';

/** What an organ has said of the matter. KS before KF *tillstyrker*; only the last organ's word is the decision. */
export interface Instansbeslut {
  readonly organ: string;
  readonly datum: string;
  readonly paragraf: number;
  readonly utfall: Beslutsutfall;
  readonly som: 'beslut' | 'tillstyrkan' | 'avstyrkan' | 'uppehall';
  readonly omedelbart: boolean;
  /** The date that the minutes give the tjänsteutlåtande (T-03). */
  readonly tuDatum: string | null;
}

/** The ombud's advice as the matter remembers it. */
export interface Dsominne {
  readonly fraga: string;
  readonly svarSenast: string | null;
  /** Who had written the text when the advice was asked for. */
  readonly forfattare: string | null;
  readonly rad: { readonly bedomning: string | null; readonly datum: string | null } | null;
  /** How many pieces of advice with objections have been answered, and whether the last was followed. */
  readonly bemotta: number;
  readonly foljs: boolean | null;
  /** The day passed without an answer, and somebody has given the reason to go on. */
  readonly uteblivet: boolean;
}

/** What a nämnd answered, and what it was asked on (H-24). */
export interface Yttrande {
  readonly organ: string;
  readonly stallningstagande: string | null;
  readonly version?: number | null;
  readonly summaTkr?: number | null;
  readonly avtryck?: string | null;
}

/** What the rules of SM-10 remember. Dates are yyyy-mm-dd in Stockholm. */
export interface FormelltArendeKontext extends MaskinKontext {
  readonly policy: Policy;
  readonly arendetyp: string;
  readonly overklagandetyp: Overklagandetyp;
  readonly beslutsgang: Beslutsgang;
  readonly ordning: Arendeordningsminne;
  /** The organs that decide, in order, and which of them is next; `instans` is that organ, and after the decision the one that decided. */
  readonly kedja: readonly string[];
  readonly kedjeplats: number;
  readonly instans: string | null;
  /** The nämnd that the matter names; a chain with one must have it. */
  readonly namnd: string | null;
  readonly registrerat: string;
  readonly personalBerors: boolean;
  readonly personuppgifter: boolean;
  /** the days of dialogues before the matter. */
  readonly dialoger?: readonly string[];
  readonly granskarroll: string;
  readonly undertecknare: readonly { readonly organ: string; readonly roll: string }[];
  readonly undertecknat: readonly { readonly roll: string; readonly datum: string }[];
  /** Whose turn it is to sign. */
  readonly undertecknarOrgan: string | null;
  readonly undertecknarRoll: string | null;
  readonly tu: Tuminne | null;
  readonly utfardat: string | null;
  readonly remissinstanser: readonly string[];
  readonly remissSvarSenast: string | null;
  readonly remissAvstadd: boolean;
  /** H-24: the version for which somebody has judged that the opinions still hold. */
  readonly remissProvadVersion: number | null;
  /** What the children have told, as the case page shows it; the rules ask the children themselves. */
  readonly yttranden: readonly Yttrande[];
  readonly samverkanGenomford: readonly string[];
  readonly samverkan: { readonly samverkansorgan: string; readonly slag: string; readonly datum: string } | null;
  /** what the dataskyddsombud has been asked and has answered; missing in matters from before it was asked for. */
  readonly dso?: Dsominne | null;
  readonly beslutslogg: readonly Instansbeslut[];
  readonly beslut: { readonly organ: string; readonly datum: string; readonly paragraf: number } | null;
  readonly utfall: Beslutsutfall | null;
  readonly justerat: string | null;
  readonly anslaget: string | null;
  /** The last day to appeal; null when the decision cannot be appealed. */
  readonly overklagandeTill: string | null;
  /** FL 44 §: when each party got the decision; without names. */
  readonly delgivningar?: readonly string[];
  /** H-12: the bilagor that have come after the decision, or been left out (no date). */
  readonly bilagor?: readonly { readonly nr: number; readonly datum: string | null; readonly beteckning: string | null }[];
  readonly overklagat: string | null;
  /** The latest appeal that came too late. */
  readonly sentOverklagat?: string | null;
  readonly atertaget?: string | null;
  readonly lagaKraft: string | null;
  readonly expedierat: string | null;
  readonly verkstallt: { readonly datum: string; readonly foreLagaKraft: boolean; readonly avvagt: boolean } | null;
  readonly rattelser: number;
}

/** The context of a matter that is registered: its chain and its signers are those of its regime on that day. */
export function startkontext({ organ, regim, policy, data, idag }: MaskinStart): FormelltArendeKontext {
  const typ = arendetyp.safeParse(data.arendetyp).data ?? 'verksamhet';
  const gang = beslutsgang.safeParse(data.beslutsgang).data ?? 'namnd';
  const namnd = text(data.namnd);
  const { underteckning, granskarroll } = konfigurationFor(regim);
  const ordning = ordningFor(regim, organ, gang);
  const kedja = kedjanFor(ordning, namnd);
  return {
    organ,
    regim,
    policy: policy as Policy,
    pausadSedan: null,
    arendetyp: typ,
    overklagandetyp: arendetyper[typ].overklagandetyp,
    beslutsgang: gang,
    ordning,
    kedja,
    kedjeplats: 0,
    instans: kedja[0] ?? null,
    namnd,
    registrerat: text(data.registrerat) ?? idag,
    personalBerors: data.personalBerors === true,
    personuppgifter: data.personuppgifter === true,
    granskarroll: granskarroll[ordning.slag],
    undertecknare: underteckning[ordning.slag].map((en) => ({ organ: en.organ === 'agare' ? organ : en.organ, roll: en.roll })),
    undertecknat: [],
    undertecknarOrgan: null,
    undertecknarRoll: null,
    tu: null,
    utfardat: null,
    remissinstanser: [],
    remissSvarSenast: null,
    remissAvstadd: false,
    remissProvadVersion: null,
    yttranden: [],
    samverkanGenomford: [],
    samverkan: null,
    dso: null,
    beslutslogg: [],
    beslut: null,
    utfall: null,
    justerat: null,
    anslaget: null,
    overklagandeTill: null,
    overklagat: null,
    lagaKraft: null,
    expedierat: null,
    verkstallt: null,
    rattelser: 0,
  };
}

/** KL 13:5 with lag 1930:173: three weeks from the announcement; null when the announcement does not decide it. */
export function overklagandeTill({ overklagandetyp }: FormelltArendeKontext, anslaget: string): string | null {
  return overklagandetyp === 'laglighetsprovning' ? treVeckorFran(anslaget) : null;
}

/** When the time is three weeks from the day (lag 1930:173). */
export function treVeckorFran(datum: string): string {
  return lagstadgadTid(datum, { antal: 3, enhet: 'veckor' }).datum;
}

/** Whether the organ whose turn it is has the last word: it is last in the chain, or it is the matter's own nämnd that says no. */
export function avgorArendet(kontext: FormelltArendeKontext, utfall: unknown): boolean {
  if (utfall === 'bordlagd' || utfall === 'aterremiss') return false;
  const sist = kontext.kedjeplats >= kontext.kedja.length - 1;
  return sist || (utfall === 'avslag' && kontext.instans === kontext.namnd);
}

/** A time that ran out by itself gave laga kraft the day after its last day. */
export function lagaKraftsdag({ lagaKraft, overklagandeTill: till, anslaget }: FormelltArendeKontext): string | null {
  return lagaKraft ?? (till === null ? anslaget : adderaDagar(till, 1));
}

/** A child as the register fact `barnarenden` gives it to a rule. */
export interface Barnfakta {
  readonly process: string;
  /** The organ that it is for; empty when it is for nobody in particular. */
  readonly for: string;
  readonly avslutad: boolean;
  /** Its outcome, or while it goes on what it remembers. */
  readonly utfall: Readonly<Record<string, unknown>>;
}

export function barnFakta({ fakta }: MaskinHandelse, process: string): Barnfakta[] {
  return lista(fakta.barnarenden)
    .map(objekt)
    .filter((rad) => rad.process === process)
    .map((rad) => ({
      process,
      for: text(rad.for) ?? '',
      avslutad: rad.avslutad === true,
      utfall: { ...objekt(rad.kontext), ...objekt(rad.utfall) },
    }));
}

const INVANDNINGAR = ['med-synpunkter', 'avrader'];

/** How many pieces of the ombud's advice have objections, by the register fact `barnarenden`. */
export function invandningar(handelse: MaskinHandelse): number {
  return barnFakta(handelse, 'dsorad').filter(({ avslutad, utfall }) => avslutad && INVANDNINGAR.includes(text(utfall.bedomning) ?? ''))
    .length;
}
