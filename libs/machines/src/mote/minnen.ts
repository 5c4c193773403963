import { motesdatumSchema } from '#contracts';
import { lista, objekt, text, texter } from '../las/varde.js';
import type { MaskinHandelse } from '../process.js';
import { type MotesKontext, ram } from './kontext.js';

type Minne = (kontext: MotesKontext, handelse: MaskinHandelse) => Partial<MotesKontext>;

/** What the meeting remembers of each event. */
export const minnen = {
  minnsDatum: (k, h) => ({ datum: motesdatumSchema.safeParse(h.data.datum).data ?? k.datum }),
  // An order was confirmed under the frame that it was seen against.
  minnsRam: (k, h) => ({ ramTkr: ram(h.data.ramTkr), rangFaststalld: k.antalPrioriterade === 0 }),
  minnsOppnande: (_k, h) => ({ oppnatAt: h.nu, narvarande: [...new Set(texter(h.data.narvarande))] }),
  minnsNarvaro: (k, h) => {
    const person = text(h.data.personId) ?? '';
    const ovriga = k.narvarande.filter((id) => id !== person);
    return { narvarande: h.data.narvarande === true ? [...ovriga, person] : ovriga };
  },
  minnsUtfall: (k, h) => (h.data.utfall === 'prioriterad' ? { antalPrioriterade: k.antalPrioriterade + 1, rangFaststalld: false } : {}),
  minnsSamtycke: (k, h) => ({ antalPrioriterade: k.antalPrioriterade + lista(objekt(h.data).punkter).length, rangFaststalld: false }),
  minnsRang: () => ({ rangFaststalld: true }),
  minnsAnteckningar: (_k, h) => ({ anteckningarFaststalldaAv: h.aktor.personId }),
} as const satisfies Record<string, Minne>;
