import { javsgrund, type Javsgrund } from '#contracts';
import { text, texter } from '../las/varde.js';
import { punktAv, satenAv, tjanstgorande } from '../sammantrade/kontext.js';
import { antalSedlar, framst, sedlarAv, vald } from '../sammantrade/sedlar.js';
import { utan } from './regelrad.js';
import {
  distansI,
  forSammantradet,
  innehall,
  iPunkten,
  iRummet,
  lag,
  meningar,
  narvaroI,
  praxis,
  type Sammantraderegel,
  sekreteraren,
} from './sammantraderegel.js';

/** In fullmäktige only these; in a nämnd and in kommunstyrelsen any but these. */
const I_FULLMAKTIGE: readonly Javsgrund[] = ['personligen', 'ansvarsfrihet'];

/** Rules of the room: presence from elsewhere, jäv by its provision, elections by ballot, matters that members raise, and what is handed in. */
export const rumsregler = {
  'distans-ar-tillaten': {
    ...lag('5 kap. 16 § och 6 kap. 24 §'),
    prov: 'innehall',
    fakta: ['organetTillaterDistans'],
    mening: 'Den som deltar på distans räknas som närvarande bara om fullmäktige har beslutat att organets ledamöter får göra det.',
    kalla: 'KL 5:16, 6:24',
    saknas: (_k, h) => {
      const narvarande = narvaroI(h);
      return distansI(h)
        .filter((id) => h.fakta.organetTillaterDistans !== true || !narvarande.includes(id))
        .map((id) => `distans.${id}`);
    },
    kanGorasAv: 'Ledamoten kommer till lokalen, eller fullmäktige beslutar om distans',
  },
  'javets-grund-galler-i-organet': {
    ...lag('5 kap. 47–49 §§ och 6 kap. 28–30 §§'),
    prov: 'innehall',
    fakta: [],
    mening:
      'I fullmäktige är bara den jävig som ärendet personligen rör, eller som svarar för det som granskas; i nämnd och styrelse gäller jävsgrunderna i 6 kap.',
    kalla: 'KL 5:47–49, 6:28–30',
    saknas: (k, h) => {
      const grund = javsgrund.safeParse(h.data.grund).data;
      return utan(grund !== undefined && I_FULLMAKTIGE.includes(grund) === (k.organtyp === 'kf'), 'grund');
    },
    ...sekreteraren,
  },
  'vackaren-ar-ledamot': {
    ...lag('4 kap. 20 §'),
    prov: 'innehall',
    fakta: ['organetsSaten'],
    mening: 'Varje ledamot i en nämnd får väcka ärenden där, och en ersättare som tjänstgör. I fullmäktige väcks ärenden genom motion.',
    kalla: 'KL 4:20, 5:22–23',
    saknas: (k, h) => {
      const person = text(h.data.personId) ?? '';
      const saten = satenAv(h.fakta);
      const ordinarie = saten.some(({ personId, ordinarie: ar }) => personId === person && ar);
      return utan(k.organtyp !== 'kf' && (ordinarie || tjanstgorande(k, saten).includes(person)), 'personId');
    },
    kanGorasAv: 'En ledamot, eller en ersättare som tjänstgör',
  },
  'motionaren-ar-ledamot-i-fullmaktige': {
    ...lag('5 kap. 22 §'),
    prov: 'innehall',
    fakta: ['organetsSaten'],
    mening:
      'En motion lämnas i fullmäktige av en ledamot, eller av en ersättare som tjänstgör. I en nämnd väcker ledamoten ärendet direkt.',
    kalla: 'KL 5:22, 4:20',
    saknas: (k, h) => {
      const person = text(h.data.personId) ?? '';
      const saten = satenAv(h.fakta);
      const ordinarie = saten.some(({ personId, ordinarie: ar }) => personId === person && ar);
      return utan(k.organtyp === 'kf' && (ordinarie || tjanstgorande(k, saten).includes(person)), 'personId');
    },
    kanGorasAv: 'En ledamot i fullmäktige, eller en ersättare som tjänstgör',
  },
  'sedlar-anvands-vid-val': {
    ...lag('5 kap. 55 § och 6 kap. 33 §'),
    ...innehall,
    mening: 'Slutna sedlar används vid val; annat avgörs öppet.',
    kalla: 'KL 5:55',
    saknas: (_k, h) => utan(punktAv(h.fakta)?.slag === 'val', 'sedlar'),
    kanGorasAv: 'Ordföranden',
  },
  'sedlarna-ar-hogst-en-var': {
    ...lag('4 kap. 24 § samt 5 kap. 55 § och 6 kap. 33 §'),
    ...iRummet,
    mening: 'Sedlarna får inte vara fler än de som tjänstgör, varje kandidat står en gång och någon ska ha fått en röst.',
    kalla: 'KL 4:24, 5:55',
    saknas: (k, h) => {
      const sedlar = sedlarAv(h.data);
      if (!sedlar) return ['sedlar'];
      const namn = sedlar.kandidater.map((en) => en.namn.toLocaleLowerCase('sv'));
      return [
        ...utan(antalSedlar(sedlar) <= iPunkten(k, h).length && framst(sedlar).length > 0, 'sedlar'),
        ...utan(new Set(namn).size === namn.length, 'kandidater'),
      ];
    },
    kanGorasAv: 'Ordföranden och rösträknarna',
  },
  'lotten-skiljer-vid-lika': {
    ...lag('5 kap. 54–56 §§ och 6 kap. 33 §'),
    prov: 'innehall',
    fakta: [],
    mening: 'Vid lika röstetal avgörs ett val genom lottning mellan dem som fick lika många röster; annars lottas inte.',
    kalla: 'KL 5:54–56',
    saknas: (_k, h) => {
      const sedlar = sedlarAv(h.data);
      if (!sedlar) return [];
      const lika = framst(sedlar);
      return utan(lika.length > 1 ? lika.includes(sedlar.lott ?? '') : sedlar.lott === null, 'lott');
    },
    kanGorasAv: 'Ordföranden',
  },
  'beslutet-namner-den-valda': {
    ...lag('5 kap. 54–56 §§ och 6 kap. 33 §'),
    ...innehall,
    mening: 'Har ett val avgjorts med sedlar ska beslutet nämna den som blev vald.',
    kalla: 'KL 5:54–56',
    saknas: (_k, h) => {
      const sedlar = punktAv(h.fakta)?.sedlar;
      if (!sedlar || h.data.utfall !== 'bifall') return [];
      const namn = vald(sedlar);
      return utan(namn !== null && meningar(h).some((mening) => mening.includes(namn)), 'beslutspunkter');
    },
    ...sekreteraren,
  },
  'yttrandet-lamnas-for-partiet': {
    ...praxis,
    ...iRummet,
    mening:
      'Ett yttrande lämnas för partier som har säten i organet, av någon av deras ledamöter eller ersättare, till en punkt som står kvar.',
    kalla: 'H-25',
    saknas: (k, h) => {
      const saten = satenAv(h.fakta);
      const partier = texter(h.data.partier);
      const eget = saten.find(({ personId }) => personId === h.data.personId)?.parti;
      const sjalv = h.aktor.personId !== null && h.aktor.personId === h.data.personId;
      return [
        ...utan(partier.includes(eget ?? '') && (sjalv || forSammantradet(k, h.aktor)), 'personId'),
        ...partier.filter((parti) => !saten.some((sate) => sate.parti === parti)).map((parti) => `partier.${parti}`),
        ...utan(punktAv(h.fakta) !== null && punktAv(h.fakta)?.status !== 'struken', 'punktId'),
      ];
    },
    kanGorasAv: 'En ledamot eller ersättare för partiet, eller sekreteraren',
  },
  'anteckningen-ar-av-en-narvarande': {
    ...praxis,
    ...innehall,
    mening: 'En protokollsanteckning görs av någon som är närvarande, innan sammanträdet avslutas.',
    kalla: 'H-13, KL 5:66',
    saknas: (k, h) => utan(punktAv(h.fakta) !== null && k.narvarande.includes(text(h.data.personId) ?? ''), 'personId'),
    kanGorasAv: 'En närvarande ledamot eller ersättare',
  },
} as const satisfies Record<string, Sammantraderegel>;
