import { nyttSammantradeSchema, sammantradeFormular, type SammantradeHandelse } from '#contracts';
import type { Adress, Process, UppgiftSpec } from '../process.js';
import { type Handelserad, medBeskrivning, medFormular, type Tillstandsrad } from '../tabeller.js';
import { barn } from './barn.js';
import { frister } from './frister.js';
import { aterstar, UTAN_JUSTERING } from './justering.js';
import type { SammantradeKontext } from './kontext.js';
import { medKontext } from './med-kontext.js';
import { sammantradesmaskin } from './sammantrade.machine.js';

const sekreterare: Adress = { organ: 'agare', roll: 'sekreterare' };
const slut = { agare: null, frist: { ingen: 'Sammanträdet är avslutat.' }, slut: true, steg: null } as const;
const samma = { ingen: 'Det görs på sammanträdet, samma dag.' } as const;

const tillstand: Readonly<Record<string, Tillstandsrad>> = {
  planerat: { etikett: 'Planerat', fas: 'forberedelse', agare: sekreterare, frist: 'fristKallelse', steg: 1 },
  kallat: { etikett: 'Kallat', fas: 'forberedelse', agare: sekreterare, frist: 'fristSammantrade', steg: 2 },
  oppnat: { etikett: 'Öppnat', fas: 'sammantrade', agare: sekreterare, frist: samma, steg: 3 },
  pagar: { etikett: 'Pågår', fas: 'sammantrade', agare: sekreterare, frist: samma, steg: 4 },
  avslutat: {
    etikett: 'Avslutat',
    fas: 'protokoll',
    agare: sekreterare,
    frist: { ingen: 'Produkten skriver protokollet själv och säger till om det inte går.' },
    steg: 5,
  },
  'protokoll-upprattat': { etikett: 'Protokoll upprättat', fas: 'protokoll', agare: sekreterare, frist: 'fristJustering', steg: 6 },
  'for-justering': {
    etikett: 'För justering',
    fas: 'protokoll',
    agare: { organ: 'agare', roll: 'justerare' },
    frist: 'fristJustering',
    steg: 7,
  },
  justerat: {
    etikett: 'Justerat',
    fas: 'protokoll',
    agare: sekreterare,
    frist: { ingen: 'Produkten framställer protokollet själv och säger till om det inte går.' },
    steg: 8,
  },
  anslaget: { etikett: 'Anslås', fas: 'protokoll', agare: sekreterare, frist: { ingen: 'Anslaget har sina egna frister.' }, steg: 9 },
  slutfort: { ...slut, etikett: 'Slutfört', fas: 'avslutat' },
  installt: { ...slut, etikett: 'Inställt', fas: 'avslutat' },
};

const ord = {
  'lagg-till-punkt': { verb: 'Lägg till punkt', logg: 'lade till en punkt på föredragningslistan' },
  'stryk-punkt': { verb: 'Stryk punkten', logg: 'strök en punkt på föredragningslistan' },
  kalla: { verb: 'Skicka kallelsen', logg: 'skickade kallelsen med föredragningslistan' },
  'oppna-sammantradet': { verb: 'Öppna sammanträdet', logg: 'öppnade sammanträdet' },
  'faststall-dagordning': { verb: 'Fastställ dagordningen', logg: 'fastställde dagordningen och antecknade justerare' },
  narvaro: { verb: 'Ändra närvaro', logg: 'ändrade närvaron' },
  'byt-ordforande': { verb: 'Byt ordförande', logg: 'antecknade vem som leder sammanträdet' },
  'anmal-jav': { verb: 'Anmäl jäv', logg: 'antecknade jäv i en punkt' },
  yrka: { verb: 'Anteckna yrkande', logg: 'antecknade ett yrkande' },
  'inga-yrkanden': { verb: 'Inga yrkanden', logg: 'antecknade att inga yrkanden finns' },
  'stall-proposition': { verb: 'Ställ proposition', logg: 'antecknade propositionsordningen' },
  'registrera-votering': { verb: 'Registrera voteringen', logg: 'registrerade en votering' },
  'registrera-delvotering': { verb: 'Registrera delvoteringen', logg: 'registrerade en votering i en delfråga' },
  'avgor-delfraga': { verb: 'Avgör utan votering', logg: 'antecknade vad ordföranden fann i en delfråga' },
  'stryk-delfraga': { verb: 'Stryk delfrågan', logg: 'strök en delfråga för att den skulle ställas på nytt' },
  'faststall-beslut': { verb: 'Fastställ beslutet', logg: 'fastställde ett beslut' },
  reservera: { verb: 'Anteckna reservation', logg: 'antecknade en reservation' },
  'vack-arende': { verb: 'Väck ärende', logg: 'väckte ett ärende' },
  'lamna-motion': { verb: 'Lämna motion', logg: 'lämnade en motion' },
  'rakna-sedlar': { verb: 'Räkna sedlarna', logg: 'antecknade de räknade sedlarna i ett val' },
  'begar-proportionellt-val': { verb: 'Anteckna begäran', logg: 'antecknade att ett val begärdes proportionellt' },
  'rakna-proportionellt': { verb: 'Räkna valsedlarna', logg: 'antecknade de räknade valsedlarna i ett proportionellt val' },
  'lamna-yttrande': { verb: 'Lämna yttrande', logg: 'lämnade ett yttrande från partigrupper' },
  'anteckna-till-protokollet': { verb: 'Anteckna till protokollet', logg: 'lämnade en protokollsanteckning' },
  'avsluta-sammantradet': { verb: 'Avsluta sammanträdet', logg: 'avslutade sammanträdet' },
  'flytta-sammantradet': { verb: 'Flytta sammanträdet', logg: 'flyttade sammanträdet till en annan tid eller plats' },
  'stall-in': { verb: 'Ställ in sammanträdet', logg: 'ställde in sammanträdet' },
  'protokollet-upprattat': { verb: 'Protokollet är upprättat', logg: 'upprättade protokollet', intern: true },
  'komplettera-protokollet': { verb: 'Komplettera protokollet', logg: 'kompletterade protokollet' },
  'skicka-for-justering': { verb: 'Skriv under och skicka för justering', logg: 'skrev under protokollet och skickade det för justering' },
  justera: { verb: 'Justera', logg: 'justerade protokollet' },
  'avboj-justering': { verb: 'Avböj', logg: 'avböjde att justera' },
  'utse-justerare': { verb: 'Utse justerare', logg: 'utsåg en annan justerare' },
  'skriv-omedelbar-justering': { verb: 'Skriv ut för omedelbar justering', logg: 'skrev ut paragrafer för omedelbar justering' },
  'omedelbart-protokoll-upprattat': {
    verb: 'Utskriften är upprättad',
    logg: 'upprättade utskriften för omedelbar justering',
    intern: true,
    noterar: true,
  },
  'justera-omedelbart': { verb: 'Justera omedelbart', logg: 'justerade paragrafer omedelbart' },
  'avsta-omedelbar-justering': { verb: 'Avstå omedelbar justering', logg: 'avstod från omedelbar justering' },
  'justerat-protokoll-framstallt': { verb: 'Protokollet är framställt', logg: 'framställde det justerade protokollet', intern: true },
  'omedelbart-justerat-framstallt': {
    verb: 'Utdraget är framställt',
    logg: 'framställde det omedelbart justerade utdraget',
    intern: true,
    noterar: true,
  },
  'anslaget-avslutat': { verb: 'Anslaget är nedtaget', logg: 'fick bevis om att protokollet har varit anslaget', intern: true },
  'omedelbart-anslag-avslutat': {
    verb: 'Anslaget är nedtaget',
    logg: 'fick bevis om att omedelbart justerade paragrafer har varit anslagna',
    intern: true,
    noterar: true,
  },
} as const satisfies Record<SammantradeHandelse, Handelserad>;

const uppgifter: Readonly<Record<string, UppgiftSpec>> = {
  kalla: {
    titel: 'Skicka kallelse och föredragningslista',
    hjalp: 'Lägg till punkterna, ange ersättarnas ordning och skicka kallelsen i tid.',
    adress: sekreterare,
    handelser: ['kalla'],
    frist: 'fristKallelse',
  },
  'oppna-sammantradet': {
    titel: 'Öppna sammanträdet',
    hjalp: 'Gör upprop. Sammanträdet öppnas när fler än hälften av ledamöterna är närvarande.',
    adress: sekreterare,
    handelser: ['oppna-sammantradet'],
    frist: 'fristSammantrade',
  },
  'faststall-dagordning': {
    titel: 'Fastställ dagordningen',
    hjalp: 'Anteckna vilka som justerar protokollet.',
    adress: sekreterare,
    handelser: ['faststall-dagordning'],
    frist: 'ingen',
  },
  'avsluta-sammantradet': {
    titel: 'Avsluta sammanträdet',
    hjalp: 'Varje punkt ska vara avgjord, bordlagd eller struken. Reservationer antecknas innan sammanträdet avslutas.',
    adress: sekreterare,
    handelser: ['avsluta-sammantradet'],
    frist: 'ingen',
  },
  'skicka-for-justering': {
    titel: 'Skicka protokollet för justering',
    hjalp: 'Läs utkastet, komplettera det om något saknas, skriv under och skicka det för justering.',
    adress: sekreterare,
    handelser: ['skicka-for-justering', 'komplettera-protokollet'],
    frist: 'fristJustering',
  },
  'justera-protokollet': {
    titel: 'Justera protokollet',
    hjalp: 'Läs protokollet och skriv under det. Den som inte kan justera avböjer med skäl.',
    adress: { organ: 'agare', roll: 'justerare' },
    personer: (kontext: SammantradeKontext) => aterstar(kontext, kontext.protokoll),
    handelser: ['justera', 'avboj-justering'],
    frist: 'fristJustering',
  },
};

/** The meeting of a nämnd, kommunstyrelsen or kommunfullmäktige: who serves, what is moved, and what is decided under which paragraph. */
export const sammantrade: Process = {
  namn: 'sammantrade',
  etikett: 'Sammanträde',
  version: 2,
  machine: sammantradesmaskin,
  migreringar: { 1: (bild) => medKontext(bild, UTAN_JUSTERING) },
  startSchema: nyttSammantradeSchema,
  startregler: ['ar-organets-sekreterare'],
  tillstand: medBeskrivning(sammantradesmaskin, tillstand),
  handelser: medFormular(ord, sammantradeFormular, { prefix: 'sammantrade/' }),
  uppgifter,
  frister,
  effekter: {
    'skriv-kallelse': { beskrivning: 'Framställ kallelsen med föredragningslistan', utfall: null },
    'skriv-protokoll': { beskrivning: 'Skriv protokollet ur det som antecknades', utfall: 'protokollet-upprattat' },
    'skriv-omedelbart-protokoll': {
      beskrivning: 'Skriv ut paragraferna som justeras omedelbart',
      utfall: 'omedelbart-protokoll-upprattat',
    },
    'framstall-omedelbart-justerat': {
      beskrivning: 'Framställ de omedelbart justerade paragraferna med underskrifterna',
      utfall: 'omedelbart-justerat-framstallt',
    },
    'framstall-justerat-protokoll': {
      beskrivning: 'Framställ det justerade protokollet med underskrifterna',
      utfall: 'justerat-protokoll-framstallt',
    },
    'framstall-protokollsutdrag': { beskrivning: 'Lägg protokollsutdrag till ärendena', utfall: null },
  },
  barn,
  notiser: {
    kallelse: 'Du är kallad till ett sammanträde. Föredragningslistan och handlingarna finns i sammanträdet.',
    'sammantradet-flyttat': 'Ett sammanträde som du är kallad till har flyttats. En ny kallelse kommer.',
    'protokollet-justerat': 'Ett protokoll är justerat av alla.',
  },
  overtaganden: [],
  ledare: ['ordforande', 'vice-ordforande'],
};
