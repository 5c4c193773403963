import { beslutsutfall } from '#contracts';
import { objekt, tal, text, texter } from '../las/varde.js';
import type { MaskinHandelse } from '../process.js';
import { tumallFor } from './konfiguration.js';
import {
  type Dsominne,
  type FormelltArendeKontext,
  type Instansbeslut,
  invandningar,
  lagaKraftsdag,
  overklagandeTill,
  treVeckorFran,
} from './kontext.js';
import { tuminne } from './tjansteutlatande.js';

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
    tu: tuminne(h, (k.tu?.version ?? 0) + 1, tumallFor(k, text(h.data.datum) ?? h.idag).id),
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
  minnsYttrande: (k, h) => {
    const utfall = objekt(h.data.utfall);
    const omVad = { version: tal(utfall.version), summaTkr: tal(utfall.summaTkr), avtryck: text(utfall.avtryck) };
    return { yttranden: [...k.yttranden, { organ: text(h.data.for) ?? '', stallningstagande: text(utfall.stallningstagande), ...omVad }] };
  },
  minnsSamverkansutfall: (k, h) => {
    const genomford = text(objekt(h.data.utfall).genomford);
    return genomford === null ? {} : { samverkanGenomford: [...k.samverkanGenomford, genomford] };
  },
  minnsDialog: (k, h) => ({ dialoger: [...(k.dialoger ?? []), text(h.data.datum) ?? h.idag] }),
  minnsVadSomBerors: (_k, h) => ({ personalBerors: h.data.personal === 'berors', personuppgifter: h.data.personuppgifter === 'berors' }),
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
