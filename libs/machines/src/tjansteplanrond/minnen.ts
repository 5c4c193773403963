import { objekt, tal, text } from '../las/varde.js';
import type { MaskinHandelse } from '../process.js';
import { type RondKontext, stegFor, tur } from './kontext.js';
import { tolkaRad } from './tolka-rad.js';

type Minne = (kontext: RondKontext, handelse: MaskinHandelse) => Partial<RondKontext>;

/** What the round remembers of each event. */
export const minnen = {
  minnsVersion: (_k, h) => ({ version: text(h.data.version), status: text(h.data.andrat), senasteDatum: h.idag }),
  /** The version takes the forum's label, and the turn goes on. Also by silence, when there is no form to read. */
  minnsFramat: (k) => ({ version: stegFor(k)?.version ?? k.version, ...tur(k.kedja, k.plats + 1) }),
  /** The last forum gets the plan back from the board. */
  minnsTillbaka: (k) => tur(k.kedja, Math.max(0, k.kedja.length - 1)),
  minnsBeslut: (_k, h) => {
    const { organ, datum, paragraf } = objekt(h.data.beslut ?? h.data);
    return { beslut: text(organ) === null ? null : { organ: text(organ) ?? '', datum: text(datum) ?? '', paragraf: tal(paragraf) } };
  },
  minnsRad: (k, h) => {
    const { steg, tog } = tolkaRad(k, h.data);
    const plats = steg && tog ? k.kedja.indexOf(steg) + 1 : k.plats;
    return {
      version: text(h.data.version),
      status: text(h.data.handelse),
      senasteDatum: text(h.data.datum),
      tagna: steg && tog && !k.tagna.includes(steg.id) ? [...k.tagna, steg.id] : k.tagna,
      ...tur(k.kedja, Math.max(k.plats, plats)),
    };
  },
} as const satisfies Record<string, Minne>;
