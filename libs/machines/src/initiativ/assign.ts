import { adderaArbetsdagar } from '#calendar';
import { anskaffning, finansieringstyp, kategori } from '#contracts';
import { medLagaKraft } from '../beslut/beslutshandelser.js';
import { objekt, tal, text, texter } from '../las/varde.js';
import type { MaskinHandelse } from '../process.js';
import { tidigasteBudgetar } from './budgetdag.js';
import { budgetsumma } from './budgetsumma.js';
import { fordelningUr, medAvrop } from './fordelning.js';
import { belopp, beslutAv, budgetdagar, hanskjutna, type InitiativKontext, tjanster } from './kontext.js';

type Minne = (kontext: InitiativKontext, handelse: MaskinHandelse) => Partial<InitiativKontext>;

/** What the case remembers of each form; the form itself is kept whole elsewhere. */
export const minnen = {
  minnsKategori: (k, h) => ({ kategori: kategori.safeParse(h.data.kategori).data ?? k.kategori, mal: texter(h.data.mal) }),
  /** Sent back to be categorised anew: what table F.1 allows follows the category, so the proposal goes with it. */
  glomKategori: () => ({ kategori: null, foreslagenFinansieringstyp: null }),
  minnsKunder: (_k, h) => ({ kunder: texter(h.data.kunder) }),
  minnsKna: (_k, h) => ({
    arbetssatt: text(h.data.arbetssatt),
    arligKostnadTkr: tal(h.data.arligKostnadTkr),
    engangskostnadTkr: belopp(h.data.engangskostnadTkr),
    leasing: h.data.leasing === true,
    losning: anskaffning.safeParse(objekt(h.data.anskaffning).val).data ?? null,
  }),
  minnsSammanfattning: (_k, h) => ({
    tjanster: tjanster(h.data.tjanster),
    foreslagenFinansieringstyp: finansieringstyp.safeParse(h.data.foreslagenFinansieringstyp).data ?? null,
  }),
  minnsNamndinformation: (_k, h) => ({
    namnd: text(h.data.namnd),
    namndInformeradDatum: text(h.data.informeradDatum),
    kompletteringSenast: null,
  }),
  /** The nämnd was told about another material than the one that now will be sent. */
  glomNamndinformation: () => ({ namnd: null, namndInformeradDatum: null, oversandDatum: null, kompletteringSenast: null }),
  minnsOversandning: (_k, h) => ({ oversandDatum: text(h.data.oversandDatum) }),
  minnsKomplettering: (k, h) => ({
    kompletteringSenast: text(h.data.senast) ?? adderaArbetsdagar(h.idag, k.policy.kompletteringArbetsdagar),
  }),
  minnsPrioritering: (k, h) => {
    const budgetar = tal(h.data.budgetar);
    return {
      finansieringstyp: finansieringstyp.safeParse(h.data.finansieringstyp).data ?? null,
      rang: tal(h.data.rang),
      budgetar,
      ...budgetdagar(k.policy, budgetar, h.idag),
    };
  },
  minnsRang: (_k, h) => ({ rang: tal(h.data.rang) }),
  minnsEjPrioriterad: (k, h) => ({
    ejPrioriteradBudgetar: tal(h.data.budgetar) ?? k.budgetar ?? tidigasteBudgetar(k.policy.budgetbeslut, h.idag),
    finansieringstyp: null,
    rang: null,
    budgetar: null,
  }),
  minnsAterkomst: (k, h) => ({ budgetar: tal(h.data.budgetar), ...budgetdagar(k.policy, tal(h.data.budgetar), h.idag) }),
  minnsBudgetunderlag: (k, h) => ({
    budgetar: tal(h.data.budgetar),
    beloppTkr: tal(h.data.beloppTkr),
    hanskjutet: hanskjutna(h.data.hanskjutet),
    ...budgetdagar(k.policy, tal(h.data.budgetar), h.idag),
  }),
  minnsBeslut: (_k, h) => ({ beslut: beslutAv(h.data) }),
  minnsLagaKraft: (k, h) => ({ beslut: medLagaKraft(k.beslut, h) }),
  glomBeslut: () => ({ beslut: null, ramTkr: null, fordelning: [] }),
  minnsBelopp: (_k, h) => ({ beloppTkr: tal(h.data.beloppTkr), fordelning: fordelningUr(h.data.fordelning) }),
  minnsRam: (_k, h) => ({ ramTkr: tal(h.data.ramTkr), fordelning: fordelningUr(h.data.fordelning) }),
  minnsAvrop: (k, h) => ({ fordelning: medAvrop(k, text(h.data.organ), tal(h.data.beloppTkr) ?? 0) }),
  minnsUtskick: (k, h) => ({ kvitterat: { ...k.kvitterat, [h.type]: h.idag } }),
  minnsNyVersion: (_k, h) => ({ beloppTkr: budgetsumma(h.data.rader) }),
  /** The rights follow the owner from here on. */
  minnsAgare: (k, h) => ({
    organ: text(h.data.organ) ?? k.organ,
    kommunbidragspaverkanTkr: tal(objekt(h.data.kommunbidragspaverkan).beloppTkr),
  }),
  minnsPaus: (_k, h) => ({ pausadSedan: h.nu }),
  glomPaus: () => ({ pausadSedan: null }),
} as const satisfies Record<string, Minne>;
