import { text, texter } from '../las/varde.js';
import type { MaskinHandelse } from '../process.js';
import type { SammantradeKontext } from './kontext.js';

type Minne = (kontext: SammantradeKontext, handelse: MaskinHandelse) => Partial<SammantradeKontext>;

/** What the meeting remembers of each event. */
export const minnen = {
  minnsKallelse: (_k, h) => ({ kallat: h.idag, ersattare: texter(h.data.ersattare) }),
  minnsFlytt: (k, h) => ({
    datum: text(h.data.datum) ?? k.datum,
    tid: text(h.data.tid) ?? k.tid,
    plats: text(h.data.plats) ?? k.plats,
    kallat: null,
  }),
  minnsOppnande: (_k, h) => ({
    ordforande: text(h.data.ordforande),
    narvarande: [...new Set(texter(h.data.narvarande))],
    distans: [...new Set(texter(h.data.distans))],
  }),
  minnsJusterare: (_k, h) => ({ justerare: [...new Set(texter(h.data.justerare))] }),
  minnsNarvaro: (k, h) => {
    const person = text(h.data.personId) ?? '';
    const ovriga = k.narvarande.filter((id) => id !== person);
    const pa = (k.distans ?? []).filter((id) => id !== person);
    return {
      narvarande: h.data.narvarande === true ? [...ovriga, person] : ovriga,
      distans: h.data.distans === true ? [...pa, person] : pa,
    };
  },
  minnsOrdforande: (_k, h) => ({ ordforande: text(h.data.personId) }),
} as const satisfies Record<string, Minne>;
