import type { Anmalningskontext } from '../anmalningslista/kontext.js';
import { type DelegationsKontext, punktI } from '../delegationsbeslut/kontext.js';
import { arDelegat, farDelegeras, type Punktregel, punktprov } from '../delegationsbeslut/punkt.js';
import { text, texter } from '../las/varde.js';
import type { MaskinHandelse } from '../process.js';
import { type Regelrad, utan } from './regelrad.js';
import { har } from './roller.js';

type Rad = Regelrad<DelegationsKontext>;
const vem = { slag: 'lag', prov: 'vem', fakta: [] } as const;
const lag = { slag: 'lag', prov: 'laget', fakta: ['delegationspunkt'], kalla: 'SM-11' } as const;
const BEREDARE = ['handlaggare', 'forvaltningsdirektor', 'stadsdirektor', 'verksamhetschef', 'kanslichef', 'registrator', 'sekreterare'];
const NAMNDEN = 'Nämnden eller styrelsen, vid ett sammanträde';

/** SM-11: who may do what. */
const roller = {
  'ar-beredare-av-delegationsbeslutet': {
    ...vem,
    slag: 'praxis',
    lagrum: null,
    mening: 'Den förvaltning eller nämnd som har ärendet bereder det, genom en handläggare, sekreterare eller chef.',
    kalla: 'SM-11',
    saknas: (k, h) => utan(har(h.aktor, k.organ, BEREDARE) || arPunktensDelegat(k, h), 'roll:handlaggare'),
    kanGorasAv: 'Handläggare, sekreterare eller chef i den organisation som har ärendet',
  },
  'ar-delegaten': {
    ...vem,
    lagrum: 'KL 6 kap. 37 §, 7 kap. 5 §',
    mening: 'Beslutet fattas av den som har den funktion som delegationspunkten anger.',
    kalla: 'H-21, SM-11',
    saknas: (k, h) => utan(arPunktensDelegat(k, h), 'roll:delegat'),
    kanGorasAv: 'Den som har den funktion som delegationspunkten anger',
  },
  'delegaten-ar-inte-javig': {
    ...vem,
    prov: 'innehall',
    lagrum: 'KL 6 kap. 28–30 §§, 7 kap. 4 §',
    mening: 'Den som är jävig beslutar inte. Den som beslutar intygar att inget jäv är känt.',
    kalla: 'A-49',
    saknas: (k, h) => utan(h.data.ingenJav === true && !k.javiga.includes(h.aktor.personId ?? ''), 'ingenJav'),
    kanGorasAv: 'En annan delegat enligt delegationsordningen, eller nämnden själv',
  },
  'har-inte-anmalt-jav': {
    ...vem,
    lagrum: 'KL 6 kap. 28–30 §§, 7 kap. 4 §',
    mening: 'Du har anmält jäv i ärendet och deltar inte i det.',
    kalla: 'A-49',
    saknas: (k, h) => utan(!k.javiga.includes(h.aktor.personId ?? ''), 'jav'),
    kanGorasAv: 'En annan delegat enligt delegationsordningen, eller nämnden själv',
  },
  'ar-forhandsgodkannaren': {
    ...vem,
    slag: 'riktlinje',
    lagrum: null,
    mening: 'Den funktion som delegationspunkten anger godkänner i förväg.',
    kalla: 'A-37',
    saknas: (k, h) => utan(har(h.aktor, k.godkannareOrgan ?? '', [k.godkannareRoll ?? '']), 'roll:forhandsgodkannare'),
    kanGorasAv: 'Den funktion som delegationspunkten anger, till exempel tjänsteområdets ordförande',
  },
  'ar-det-delegerande-organets-sekreterare': {
    ...vem,
    slag: 'praxis',
    lagrum: null,
    mening: 'Det delegerande organets sekreterare redovisar besluten för organet.',
    kalla: 'H-37',
    saknas: (k, h) => utan(har(h.aktor, k.delegerandeOrgan, ['sekreterare']), 'roll:sekreterare'),
    kanGorasAv: 'Sekreteraren i den nämnd eller styrelse som har delegerat',
  },
} as const satisfies Record<string, Rad>;

/** SM-11: whether the matter may be delegated, and whether this point covers it. */
const punkter = {
  'arendet-far-delegeras': {
    ...lag,
    fakta: [],
    lagrum: 'KL 6 kap. 38 §',
    mening:
      'Ärenden om verksamhetens mål och inriktning, framställningar och yttranden till fullmäktige och annat som 38 § räknar upp beslutas av nämnden själv. Det tillämpas också när det brådskar (39 §); om lagen tillåter mer får en jurist säga.',
    kalla: 'H-36, SM-11',
    saknas: (k) => utan(farDelegeras(k), 'delegerbarhet'),
    kanGorasAv: NAMNDEN,
  },
  'delegationspunkten-finns': {
    ...lag,
    lagrum: 'KL 6 kap. 37 §, 7 kap. 5 §',
    mening: 'Beslutet ska stödja sig på en punkt som finns i delegationsordningen.',
    kalla: 'H-21, SM-11',
    saknas: (k, h) => utan(ejValt(k, h) || punktI(h) !== null, 'delegationspunkt'),
    kanGorasAv: 'Den som bereder ärendet, genom att välja en punkt; annars nämnden',
  },
  'delegationspunkten-ar-fullstandig': {
    ...lag,
    lagrum: 'KL 6 kap. 37 §, 7 kap. 5 §',
    mening: 'En punkt ger beslutanderätt bara när den har ett nummer, ett delegerande organ och en namngiven funktion som delegat.',
    saknas: prova('delegationspunkten-ar-fullstandig', 'delegationspunkt'),
    kanGorasAv: NAMNDEN,
  },
  'delegationspunkten-galler': {
    ...lag,
    lagrum: 'KL 6 kap. 37 §, 7 kap. 5 §',
    mening: 'Delegationspunkten ska gälla den dag då beslutet fattas.',
    saknas: prova('delegationspunkten-galler', 'delegationspunkt'),
    kanGorasAv: NAMNDEN,
  },
  'delegationspunkten-omfattar-arendet': {
    ...lag,
    lagrum: 'KL 6 kap. 37 §, 7 kap. 5 §',
    mening: 'Delegationspunkten ska vara given av det organ som beslutet fattas för och omfatta ärendetypen, organet och slaget av beslut.',
    saknas: prova('delegationspunkten-omfattar-arendet', 'delegationspunkt'),
    kanGorasAv: NAMNDEN,
  },
  'beloppet-ryms-i-delegationen': {
    ...lag,
    lagrum: 'KL 6 kap. 37 §, 7 kap. 5 §',
    mening: 'Beloppet ska vara angivet och får inte överstiga delegationspunktens gräns.',
    saknas: prova('beloppet-ryms-i-delegationen', 'beloppTkr'),
    kanGorasAv: 'En delegat med högre gräns, eller nämnden vid ett sammanträde',
  },
  'delegaten-ar-inte-en-grupp': {
    ...lag,
    lagrum: 'KL 6 kap. 37 §, 7 kap. 5 §',
    mening: 'Beslutanderätt kan inte delegeras till en grupp av anställda, bara till en namngiven funktion.',
    saknas: prova('delegaten-ar-inte-en-grupp', 'delegat'),
    kanGorasAv: NAMNDEN,
  },
  'vidaredelegeringen-gar-genom-forvaltningschefen': {
    ...lag,
    lagrum: 'KL 7 kap. 6 §',
    mening:
      'Bara förvaltningschefen får delegera vidare, en gång, inom sin egen delegation och när nämnden har tillåtit det för den punkten. Det som förs vidare är aldrig vidare än det som gavs, och ett godkännande i förväg följer med.',
    saknas: prova('vidaredelegeringen-gar-genom-forvaltningschefen', 'delegationspunkt'),
    kanGorasAv: 'Förvaltningschefen, om nämnden har tillåtit vidaredelegering',
  },
  'bradskande-beslut-ar-ordforandens': {
    ...lag,
    lagrum: 'KL 6 kap. 39 §',
    mening: 'Ett beslut som inte kan vänta på nämnden fattas av ordföranden med en egen punkt för brådskande ärenden, och bara då.',
    saknas: prova('bradskande-beslut-ar-ordforandens', 'bradskandeSkal'),
    kanGorasAv: 'Nämndens ordförande',
  },
} as const satisfies Record<string, Rad>;

/** SM-11: what must have happened before, and how the decision comes back to the body that delegated. */
const gang = {
  'punkten-kraver-forhandsgodkannande': {
    ...lag,
    slag: 'riktlinje',
    lagrum: null,
    mening: 'Delegationspunkten kräver att någon godkänner i förväg.',
    kalla: 'A-37',
    saknas: (k, h) => utan(ejValt(k, h) || (punktI(h)?.forhandsRoll ?? null) !== null, 'punkt'),
    kanGorasAv: 'Den som bereder ärendet',
  },
  'punkten-kraver-inget-forhandsgodkannande': {
    ...lag,
    slag: 'riktlinje',
    lagrum: null,
    mening: 'Delegationspunkten kräver inget godkännande i förväg.',
    kalla: 'A-37',
    saknas: (k, h) => utan(ejValt(k, h) || (punktI(h)?.forhandsRoll ?? null) === null, 'punkt'),
    kanGorasAv: 'Den som bereder ärendet',
  },
  'forhandsgodkannandet-finns': {
    ...lag,
    slag: 'riktlinje',
    lagrum: null,
    mening: 'Den som delegationspunkten anger ska ha godkänt i förväg.',
    kalla: 'A-37, H-22',
    saknas: (k, h) => utan(k.forhandsgodkant !== null || (punktI(h)?.forhandsRoll ?? k.godkannareRoll) === null, 'forhandsgodkannande'),
    kanGorasAv: 'Den funktion som delegationspunkten anger, till exempel tjänsteområdets ordförande',
  },
  'beslutet-galler-tidigast-fran-beslutsdagen': {
    ...lag,
    slag: 'praxis',
    lagrum: null,
    // The same event remembers the meeting at which the decision is to be reported.
    fakta: ['nastaSammantrade'],
    mening: 'Beslutet får inte börja gälla före den dag då det fattas.',
    kalla: 'H-22',
    saknas: (k, h) => utan(k.startdatum === null || k.startdatum >= h.idag, 'startdatum'),
    kanGorasAv: 'Den som bereder ärendet, genom ett nytt utkast med rätt dag',
  },
  'beslutet-ska-anmalas': {
    ...lag,
    fakta: [],
    lagrum: 'KL 6 kap. 39–40 §§, 7 kap. 8 §',
    mening: 'Bara beslut som organet har bestämt ska anmälas, och brådskande beslut, anmäls.',
    kalla: 'H-37',
    saknas: (k) => utan(skaAnmalas(k), 'anmals'),
    kanGorasAv: 'Det delegerande organets sekreterare',
  },
  'anmalan-sker-vid-ett-sammantrade': {
    ...lag,
    prov: 'innehall',
    fakta: ['arSammantrade'],
    lagrum: 'KL 6 kap. 40 §, 7 kap. 8 §',
    mening: 'Beslutet anmäls vid ett av organets sammanträden, tidigast den dag då det fattades.',
    kalla: 'H-37',
    saknas: (k, h) => utan(h.fakta.arSammantrade === true && (k.beslut?.datum ?? '9999') <= (text(h.data.mote) ?? ''), 'mote'),
    kanGorasAv: 'Det delegerande organets sekreterare',
  },
  'beslutet-ska-tillkannages': {
    ...lag,
    fakta: [],
    lagrum: 'KL 6 kap. 40 §, 7 kap. 8 §, 8 kap. 10 §',
    mening: 'Bara beslut som inte anmäls men kan överklagas protokollförs särskilt och tillkännages.',
    kalla: 'H-37',
    saknas: (k) => utan(!skaAnmalas(k) && k.overklagbart, 'overklagbart'),
    kanGorasAv: 'Det delegerande organets sekreterare',
  },
  'tillkannagivandet-ar-efter-beslutet': {
    ...lag,
    prov: 'innehall',
    fakta: [],
    lagrum: 'KL 8 kap. 10 §',
    mening: 'Beslutet tillkännages tidigast den dag då det fattades, och inte en dag som ligger framåt.',
    kalla: 'H-37',
    saknas: (k, h) => {
      const dag = text(h.data.datum) ?? '';
      return utan((k.beslut?.datum ?? '9999') <= dag && dag <= h.idag, 'datum');
    },
    kanGorasAv: 'Det delegerande organets sekreterare',
  },
  'beslutet-behover-inte-redovisas': {
    ...lag,
    fakta: [],
    lagrum: 'KL 6 kap. 40 §, 7 kap. 8 §',
    mening: 'Bara beslut som varken ska anmälas eller kan överklagas avslutas utan att redovisas.',
    kalla: 'H-37',
    saknas: (k) => utan(!skaAnmalas(k) && !k.overklagbart, 'anmals'),
    kanGorasAv: 'Det delegerande organets sekreterare',
  },
} as const satisfies Record<string, Rad>;

/** The rows that SM-11's guards are made from. */
export const delegationsregler = { ...roller, ...punkter, ...gang } as const satisfies Record<string, Rad>;

/** The list of decisions to a meeting. */
export const anmalningsregler = {
  'ar-listans-sekreterare': {
    ...vem,
    slag: 'praxis',
    lagrum: null,
    mening: 'Organets sekreterare upprättar och anmäler listan.',
    kalla: 'H-37',
    saknas: (k, h) => utan(har(h.aktor, k.organ, ['sekreterare']), 'roll:sekreterare'),
    kanGorasAv: 'Organets sekreterare',
  },
  'listans-beslut-vantar-pa-anmalan': {
    ...vem,
    prov: 'innehall',
    // The same event puts the list on the agenda of the meeting, when it is planned here.
    fakta: ['anmalbaraBeslut', 'planeratSammantrade'],
    lagrum: 'KL 6 kap. 40 §, 7 kap. 8 §',
    mening: 'På listan står beslut som är fattade för organet senast sammanträdets dag och som väntar på att anmälas.',
    kalla: 'H-37',
    saknas: (_k, h) => {
      const vantar = new Set(texter(h.fakta.anmalbaraBeslut));
      const valda = texter(h.data.beslut);
      return utan(valda.length > 0 && valda.every((id) => vantar.has(id)), 'beslut');
    },
    kanGorasAv: 'Organets sekreterare, genom att läsa listan igen',
  },
} as const satisfies Record<string, Regelrad<Anmalningskontext>>;

const skaAnmalas = ({ punkt, bradskande }: DelegationsKontext): boolean => bradskande || punkt?.anmals !== false;

/** While nothing has been chosen and the engine only asks what is possible, nothing can be said of the point. */
function ejValt({ punkt }: DelegationsKontext, { provning, data }: MaskinHandelse): boolean {
  return provning === true && punkt === null && data.punkt === undefined;
}

function prova(namn: Punktregel, falt: string): Rad['saknas'] {
  return (kontext, handelse) => {
    const punkt = punktI(handelse);
    return punkt === null ? [] : utan(punktprov[namn](punkt, kontext, handelse.idag), falt);
  };
}

function arPunktensDelegat(kontext: DelegationsKontext, { aktor }: MaskinHandelse): boolean {
  return kontext.delegatRoll !== null && arDelegat(kontext, aktor);
}
