import { adderaArbetsdagar } from '#calendar';
import { medLagaKraft } from '../beslut/beslutshandelser.js';
import { belopp, beslutAv } from '../initiativ/kontext.js';
import { tal, text, texter } from '../las/varde.js';
import type { MaskinHandelse } from '../process.js';
import { ledningAv, planAv, planbeslut, type VerksamhetsinitiativKontext } from './kontext.js';

type Minne = (kontext: VerksamhetsinitiativKontext, handelse: MaskinHandelse) => Partial<VerksamhetsinitiativKontext>;

/** What the case remembers of each form; the form itself is kept whole elsewhere. */
export const minnen = {
  minnsUppdrag: (_k, h) => ({
    uppdragsomrade: text(h.data.uppdragsomrade),
    malgrupper: text(h.data.malgrupper),
    agandeOrgan: texter(h.data.agandeOrgan),
    mal: texter(h.data.mal),
  }),
  minnsLedning: (k, h) => ledningAv(k.policy, h.fakta.egetOrgan),
  minnsKna: (_k, h) => ({
    arbetssatt: text(h.data.arbetssatt),
    arligKostnadTkr: tal(h.data.arligKostnadTkr),
    engangskostnadTkr: belopp(h.data.engangskostnadTkr),
    knaDatum: h.idag,
    kompletteringSenast: null,
  }),
  minnsKomplettering: (k, h) => ({
    kompletteringSenast: text(h.data.senast) ?? adderaArbetsdagar(h.idag, k.policy.kompletteringArbetsdagar),
  }),
  minnsSammanstallning: (_k, h) => ({ finansieringstyp: 'egen-budget', bereddAv: h.aktor.personId, overlamnadDatum: h.idag }),
  /** Back to analysis: what was handed over no longer stands. */
  glomSammanstallning: () => ({ bereddAv: null, overlamnadDatum: null }),
  minnsPrioritering: (k, h) => {
    const planar = tal(h.data.planar);
    return { rang: tal(h.data.rang), planar, planbeslutSenast: planbeslut(k.policy, planar, h.idag) };
  },
  minnsRang: (_k, h) => ({ rang: tal(h.data.rang) }),
  minnsEjPrioriterad: (k, h) => ({
    ejPrioriteradPlanar: k.planar ?? Number(planbeslut(k.policy, null, h.idag).slice(0, 4)) + 1,
    rang: null,
    planar: null,
  }),
  minnsAterkomst: (_k, h) => ({ planar: tal(h.data.planar), bereddAv: null, overlamnadDatum: null }),
  minnsBeslut: (_k, h) => ({ beslut: beslutAv({ ...h.data, organ: h.data.namnd }) }),
  minnsBegaran: (_k, h) => ({ begart: { plantyp: text(h.data.plantyp), beloppTkr: tal(h.data.beloppTkr) } }),
  minnsLagaKraft: (k, h) => ({ beslut: medLagaKraft(k.beslut, h) }),
  glomBeslut: () => ({ beslut: null }),
  minnsPlan: (_k, h) => planAv(h.data),
  minnsPaus: (_k, h) => ({ pausadSedan: h.nu }),
  glomPaus: () => ({ pausadSedan: null }),
} as const satisfies Record<string, Minne>;
