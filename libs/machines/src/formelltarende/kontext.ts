import { adderaDagar, lagstadgadTid } from '#calendar';
import { arendetyp, type Beslutsgang, type Beslutsutfall, beslutsgang, beslutsutfall } from '#contracts';
import { lista, objekt, tal, text, texter } from '../las/varde.js';
import type { MaskinHandelse, MaskinKontext, MaskinStart } from '../process.js';
import type { Policy } from '../regim.js';
import { arendetyper, kedjanFor, konfigurationFor, myndighetsslag, type Overklagandetyp, tumallFor } from './konfiguration.js';
import { type Tuminne, tuminne } from './tjansteutlatande.js';

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
interface Dsominne {
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

/** What the rules of SM-10 remember. Dates are yyyy-mm-dd in Stockholm. */
export interface FormelltArendeKontext extends MaskinKontext {
  readonly policy: Policy;
  readonly arendetyp: string;
  readonly overklagandetyp: Overklagandetyp;
  readonly beslutsgang: Beslutsgang;
  /** The organs that decide, in order, and which of them is next; `instans` is that organ, and after the decision the one that decided. */
  readonly kedja: readonly string[];
  readonly kedjeplats: number;
  readonly instans: string | null;
  /** The nämnd that the matter names; a chain with one must have it. */
  readonly namnd: string | null;
  readonly registrerat: string;
  readonly personalBerors: boolean;
  readonly personuppgifter: boolean;
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
  readonly yttranden: readonly { readonly organ: string; readonly stallningstagande: string | null }[];
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
  const slag = myndighetsslag(regim, organ);
  const { underteckning, granskarroll } = konfigurationFor(regim);
  const kedja = kedjanFor(regim, gang, namnd);
  return {
    organ,
    regim,
    policy: policy as Policy,
    pausadSedan: null,
    arendetyp: typ,
    overklagandetyp: arendetyper[typ].overklagandetyp,
    beslutsgang: gang,
    kedja,
    kedjeplats: 0,
    instans: kedja[0] ?? null,
    namnd,
    registrerat: text(data.registrerat) ?? idag,
    personalBerors: data.personalBerors === true,
    personuppgifter: data.personuppgifter === true,
    granskarroll: granskarroll[slag],
    undertecknare: underteckning[slag].map((en) => ({ organ: en.organ === 'agare' ? organ : en.organ, roll: en.roll })),
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

function treVeckorFran(datum: string): string {
  return lagstadgadTid(datum, { antal: 3, enhet: 'veckor' }).datum;
}

/** Whether the organ whose turn it is has the last word: it is last in the chain, or it is the matter's own nämnd that says no. */
export function avgorArendet(kontext: FormelltArendeKontext, utfall: unknown): boolean {
  if (utfall === 'bordlagd' || utfall === 'aterremiss') return false;
  const sist = kontext.kedjeplats >= kontext.kedja.length - 1;
  return sist || (utfall === 'avslag' && kontext.instans === kontext.namnd);
}

const INVANDNINGAR = ['med-synpunkter', 'avrader'];
const INGET_RAD: Dsominne = {
  fraga: '',
  svarSenast: null,
  forfattare: null,
  rad: null,
  bemotta: 0,
  foljs: null,
  uteblivet: false,
};

type Minne = (kontext: FormelltArendeKontext, handelse: MaskinHandelse) => Partial<FormelltArendeKontext>;

/** What the matter remembers of each form; the form itself is kept whole elsewhere. */
export const minnen = {
  minnsVersion: (k, h) => ({
    tu: tuminne(h, (k.tu?.version ?? 0) + 1, tumallFor(k.regim, k.organ, text(h.data.datum) ?? h.idag).id),
    undertecknat: [],
    utfardat: null,
    undertecknarOrgan: null,
    undertecknarRoll: null,
  }),
  minnsForstaUndertecknare: (k) => turen(k, 0),
  minnsUnderskrift: (k, h) => {
    const undertecknat = [...k.undertecknat, { roll: k.undertecknarRoll ?? '', datum: text(h.data.datum) ?? h.idag }];
    return { undertecknat, ...turen(k, undertecknat.length) };
  },
  minnsUtfardande: (k, h) => ({
    undertecknat: [...k.undertecknat, { roll: k.undertecknarRoll ?? '', datum: text(h.data.datum) ?? h.idag }],
    undertecknarOrgan: null,
    undertecknarRoll: null,
    utfardat: text(h.data.datum) ?? h.idag,
  }),
  minnsRemiss: (_k, h) => ({
    remissinstanser: texter(h.data.instanser),
    remissSvarSenast: text(h.data.svarSenast),
    remissAvstadd: false,
  }),
  minnsAvstaddRemiss: () => ({ remissAvstadd: true }),
  minnsProvadRemiss: (k) => ({ remissProvadVersion: k.tu?.version ?? null }),
  minnsYttrande: (k, h) => ({
    yttranden: [...k.yttranden, { organ: text(h.data.for) ?? '', stallningstagande: text(objekt(h.data.utfall).stallningstagande) }],
  }),
  minnsSamverkansutfall: (k, h) => {
    const genomford = text(objekt(h.data.utfall).genomford);
    return genomford === null ? {} : { samverkanGenomford: [...k.samverkanGenomford, genomford] };
  },
  minnsSamverkan: (_k, h) => ({
    samverkan: {
      samverkansorgan: text(h.data.samverkansorgan) ?? '',
      slag: text(h.data.slag) ?? '',
      datum: text(h.data.datum) ?? h.idag,
    },
  }),
  minnsBilaga: (k, h) => {
    const utfall = objekt(h.data.utfall);
    return { bilagor: [...(k.bilagor ?? []), { nr: tal(utfall.nr) ?? 0, datum: text(utfall.datum), beteckning: text(utfall.beteckning) }] };
  },
  minnsDsobegaran: (k, h) => ({
    dso: {
      ...(k.dso ?? INGET_RAD),
      fraga: text(h.data.fraga) ?? '',
      svarSenast: text(h.data.svarSenast),
      forfattare: k.tu?.av ?? null,
      uteblivet: false,
    },
  }),
  minnsDsorad: (k, h) => {
    const utfall = objekt(h.data.utfall);
    return { dso: { ...(k.dso ?? INGET_RAD), rad: { bedomning: text(utfall.bedomning), datum: text(utfall.datum) }, foljs: null } };
  },
  minnsDsobemotande: (k, h) => ({
    dso: { ...(k.dso ?? INGET_RAD), bemotta: invandningar(h), foljs: h.data.foljs === true },
  }),
  minnsUteblivetDsorad: (k) => ({ dso: { ...(k.dso ?? INGET_RAD), uteblivet: true } }),
  /** Back to the officials: what was signed no longer stands, and the chain begins again from its first organ. */
  minnsAterremiss: (k, h) => ({ ...medBeslut(k, h, 'uppehall'), kedjeplats: 0, instans: k.kedja[0] ?? null, utfardat: null }),
  minnsBordlaggning: (k, h) => medBeslut(k, h, 'uppehall'),
  minnsMellanbeslut: (k, h) => ({
    ...medBeslut(k, h, h.data.utfall === 'avslag' ? 'avstyrkan' : 'tillstyrkan'),
    kedjeplats: k.kedjeplats + 1,
    instans: k.kedja[k.kedjeplats + 1] ?? null,
  }),
  minnsBeslut: (k, h) => ({ ...medBeslut(k, h, 'beslut'), ...beslutet(h) }),
  minnsOmedelbartBeslut: (k, h) => ({ ...medBeslut(k, h, 'beslut'), ...beslutet(h), justerat: text(h.data.datum) }),
  minnsJustering: (_k, h) => ({ justerat: text(h.data.datum) }),
  minnsAnslag: (k, h) => {
    const anslaget = text(h.data.datum) ?? h.idag;
    return { anslaget, overklagandeTill: overklagandeTill(k, anslaget) };
  },
  /** A notice that tells of the decision again, or of one whose time is counted from something else. */
  minnsAnslagsdag: (k, h) => ({ anslaget: k.anslaget ?? text(h.data.datum) ?? h.idag }),
  /** FL 44 §: three weeks for each; the matter waits for the last of them. */
  minnsDelfaende: (k, h) => {
    const delgivningar = [...(k.delgivningar ?? []), text(h.data.datum) ?? h.idag];
    return { delgivningar, overklagandeTill: delgivningar.map(treVeckorFran).toSorted().at(-1) ?? null };
  },
  minnsSentOverklagande: (_k, h) => ({ sentOverklagat: text(h.data.inkom) }),
  minnsAtertagande: (_k, h) => ({ atertaget: text(h.data.datum) ?? h.idag, lagaKraft: null }),
  minnsOverklagande: (_k, h) => ({ overklagat: text(h.data.inkom), lagaKraft: null }),
  minnsLagaKraft: (_k, h) => ({ lagaKraft: text(h.data.datum) ?? h.idag }),
  minnsForeLagaKraft: (_k, h) => ({
    verkstallt: { datum: text(h.data.datum) ?? h.idag, foreLagaKraft: true, avvagt: text(h.data.skal) !== null },
  }),
  minnsExpediering: (k, h) => ({ expedierat: k.expedierat ?? text(h.data.datum), lagaKraft: lagaKraftsdag(k) }),
  /** The first day that it was sent; laga kraft is still waited for. */
  minnsExpedieringsdag: (k, h) => ({ expedierat: k.expedierat ?? text(h.data.datum) }),
  minnsLagaKraftsdag: (k) => ({ lagaKraft: lagaKraftsdag(k) }),
  minnsVerkstallighet: (k, h) => ({
    verkstallt: k.verkstallt ?? { datum: text(h.data.datum) ?? h.idag, foreLagaKraft: false, avvagt: false },
  }),
  minnsRattelse: (k) => ({ rattelser: k.rattelser + 1 }),
} as const satisfies Record<string, Minne>;

/** A time that ran out by itself gave laga kraft the day after its last day. */
export function lagaKraftsdag({ lagaKraft, overklagandeTill: till, anslaget }: FormelltArendeKontext): string | null {
  return lagaKraft ?? (till === null ? anslaget : adderaDagar(till, 1));
}

function turen(k: FormelltArendeKontext, nr: number): Pick<FormelltArendeKontext, 'undertecknarOrgan' | 'undertecknarRoll'> {
  return { undertecknarOrgan: k.undertecknare[nr]?.organ ?? null, undertecknarRoll: k.undertecknare[nr]?.roll ?? null };
}

function medBeslut(
  k: FormelltArendeKontext,
  { data, idag }: MaskinHandelse,
  som: Instansbeslut['som'],
): Pick<FormelltArendeKontext, 'beslutslogg'> {
  const rad: Instansbeslut = {
    organ: text(data.organ) ?? '',
    datum: text(data.datum) ?? idag,
    paragraf: tal(data.paragraf) ?? 0,
    utfall: beslutsutfall.parse(data.utfall),
    som,
    omedelbart: data.omedelbartJusterad === true,
    tuDatum: text(data.tuDatum),
  };
  return { beslutslogg: [...k.beslutslogg, rad] };
}

function beslutet({ data }: MaskinHandelse): Pick<FormelltArendeKontext, 'beslut' | 'utfall'> {
  return {
    beslut: { organ: text(data.organ) ?? '', datum: text(data.datum) ?? '', paragraf: tal(data.paragraf) ?? 0 },
    utfall: beslutsutfall.parse(data.utfall),
  };
}

/** A child as the register fact `barnarenden` gives it to a rule. */
export interface Barnfakta {
  readonly process: string;
  readonly avslutad: boolean;
  readonly utfall: Readonly<Record<string, unknown>>;
}

export function barnFakta({ fakta }: MaskinHandelse, process: string): Barnfakta[] {
  return lista(fakta.barnarenden)
    .map(objekt)
    .filter((rad) => rad.process === process)
    .map((rad) => ({ process, avslutad: rad.avslutad === true, utfall: objekt(rad.utfall) }));
}

/** How many pieces of the ombud's advice have objections, by the register fact `barnarenden`. */
export function invandningar(handelse: MaskinHandelse): number {
  return barnFakta(handelse, 'dsorad').filter(({ avslutad, utfall }) => avslutad && INVANDNINGAR.includes(text(utfall.bedomning) ?? ''))
    .length;
}
