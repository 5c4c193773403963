import { type InitiativHandelse, initiativFormular } from '#contracts';
import type { HandelseSpec } from '../process.js';
import { type Handelserad, medFormular } from '../tabeller.js';
import { beslutshandelser } from '../beslut/beslutshandelser.js';
import { kvittenser } from './kvittenser.js';

const ord = {
  kategorisera: { verb: 'Kategorisera', logg: 'kategoriserade behovet' },
  'ga-vidare': { verb: 'Gå vidare till analys', logg: 'valde att gå vidare till analys' },
  avfarda: { verb: 'Avfärda', logg: 'avfärdade initiativet' },
  'kna-klar': { verb: 'Skicka in analysen', logg: 'skickade in kostnads- och nyttoanalysen' },
  sammanfatta: { verb: 'Skicka in sammanfattningen', logg: 'sammanfattade analysen' },
  'informera-namnd': { verb: 'Registrera att nämnden är informerad', logg: 'registrerade att nämnden är informerad' },
  oversand: { verb: 'Skicka till beredningen', logg: 'skickade underlaget till beredningen' },
  'andra-underlag': { verb: 'Ändra underlaget', logg: 'tog tillbaka underlaget för ändring' },
  sammanstall: { verb: 'Lämna till prioritering', logg: 'sammanställde underlaget för prioriteringen' },
  'begar-komplettering': { verb: 'Begär komplettering', logg: 'begärde komplettering' },
  prioritera: { verb: 'Prioritera', logg: 'prioriterade initiativet' },
  'prioritera-inte': { verb: 'Prioritera inte', logg: 'prioriterade inte initiativet' },
  aterfor: { verb: 'Återför till analys', logg: 'återförde initiativet till analys' },
  omkategorisera: { verb: 'Begär ny kategori', logg: 'begärde att initiativet kategoriseras om' },
  rangordna: { verb: 'Ändra plats i rangordningen', logg: 'gav initiativet en ny plats i rangordningen' },
  'till-budgetunderlag': { verb: 'Lämna till budgetunderlaget', logg: 'lämnade initiativet till budgetunderlaget' },
  'begar-beslut': { verb: 'Ta upp till budgetbeslut', logg: 'tog upp initiativet i ett ärende om budgetbeslut' },
  finansiera: { verb: 'Registrera finansiering', logg: 'registrerade beslut om finansiering' },
  'finansiera-delvis': { verb: 'Registrera delvis finansiering', logg: 'registrerade beslut om delvis finansiering' },
  'finansiera-inte': { verb: 'Registrera avslag', logg: 'registrerade beslut om att inte finansiera' },
  'ny-version': { verb: 'Fastställ ny version', logg: 'omarbetade planen efter budgetbeslutet' },
  avropa: { verb: 'Avropa', logg: 'avropade av de fördelade medlen', noterar: true },
  aterkom: { verb: 'Ta upp igen', logg: 'tog upp initiativet i en ny budgetcykel' },
  pausa: { verb: 'Pausa', logg: 'pausade ärendet' },
  ateruppta: { verb: 'Återuppta', logg: 'återupptog ärendet', underPaus: true },
  avbryt: { verb: 'Avbryt', logg: 'avbröt ärendet', underPaus: true },
  'byt-spar': { verb: 'Byt spår', logg: 'bytte till det verksamhetsspecifika spåret' },
  'byt-agare': { verb: 'Byt ägare', logg: 'flyttade ansvaret till en annan leverantör' },
} as const satisfies Record<InitiativHandelse, Handelserad>;

/** The events of SM-01, each with its form. */
export const handelser: Readonly<Record<string, HandelseSpec>> = {
  ...kvittenser,
  ...beslutshandelser,
  ...medFormular(ord, initiativFormular, { schemaVersion: 2 }),
};
