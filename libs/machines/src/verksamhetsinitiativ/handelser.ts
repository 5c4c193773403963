import { type VerksamhetsinitiativHandelse, verksamhetsinitiativFormular } from '#contracts';
import { beslutshandelser } from '../beslut/beslutshandelser.js';
import type { HandelseSpec } from '../process.js';
import { type Handelserad, medFormular } from '../tabeller.js';

const ord = {
  analysera: { verb: 'Börja analysera', logg: 'tog upp behovet till analys' },
  'kna-klar': { verb: 'Skicka in analysen', logg: 'skickade in kostnads- och nyttoanalysen' },
  'komplettera-analysen': { verb: 'Begär komplettering', logg: 'begärde komplettering av analysen' },
  'sammanstall-till-ledningen': { verb: 'Lämna över till ledningen', logg: 'sammanställde underlaget och lämnade över det till ledningen' },
  'prioritera-i-ledningen': { verb: 'Prioritera', logg: 'prioriterade initiativet i ledningen' },
  'prioritera-inte-i-ledningen': { verb: 'Prioritera inte', logg: 'prioriterade inte initiativet i ledningen' },
  'aterfor-fran-ledningen': { verb: 'Återför till analys', logg: 'återförde initiativet från ledningen till analys' },
  rangordna: { verb: 'Ändra plats i rangordningen', logg: 'gav initiativet en ny plats i rangordningen' },
  'aterkom-i-planen': { verb: 'Ta upp igen', logg: 'tog upp initiativet till en senare plan' },
  'begar-namndens-beslut': { verb: 'Ta upp i nämnden', logg: 'tog upp initiativet i ett ärende till nämnden' },
  'besluta-i-namnden': { verb: 'Registrera nämndens beslut', logg: 'registrerade nämndens eller bolagsstyrelsens beslut' },
  'avsla-i-namnden': { verb: 'Registrera avslag', logg: 'registrerade nämndens eller bolagsstyrelsens avslag' },
  pausa: { verb: 'Pausa', logg: 'pausade ärendet' },
  ateruppta: { verb: 'Återuppta', logg: 'återupptog ärendet', underPaus: true },
  avbryt: { verb: 'Avbryt', logg: 'avbröt ärendet', underPaus: true },
  'anmal-avsteg': { verb: 'Planera ett avsteg', logg: 'planerade ett avsteg från en gemensam tjänst' },
  'byt-till-gemensamt': { verb: 'Byt till gemensamt spår', logg: 'bytte till det gemensamma spåret' },
} as const satisfies Record<VerksamhetsinitiativHandelse, Handelserad>;

/** One nämnd matter is one initiative's: several are decided in the budget of the common track. */
const { 'tas-upp-i-beslutsarende': _delas, ...gemensamma } = beslutshandelser;

/** The events of SM-02, each with its form. */
export const handelser: Readonly<Record<string, HandelseSpec>> = {
  ...gemensamma,
  ...medFormular(ord, verksamhetsinitiativFormular),
};
