import { arDatum } from '#calendar';
import { arendenI } from '../anslag/foljder.js';
import type { AnslagKontext } from '../anslag/kontext.js';
import { text } from '../las/varde.js';
import type { MaskinHandelse } from '../process.js';
import { type Regelrad, utan } from './regelrad.js';
import { har } from './roller.js';

type Rad = Regelrad<AnslagKontext>;
const lag = { slag: 'lag', fakta: [] } as const;
const sekreteraren = { kanGorasAv: 'Organets sekreterare' } as const;
const UPPHAVDA = ['atertaget', 'upphavt', 'aterkallat'];

/** Rules of the notice on the anslagstavla (KL 8 and 13 kap.). */
export const anslagsregler = {
  'ar-anslagets-sekreterare': {
    slag: 'praxis',
    lagrum: null,
    fakta: [],
    prov: 'vem',
    mening: 'Organets sekreterare, kanslichef eller registrator ansvarar för anslaget.',
    kalla: 'H-34',
    saknas: (k, h) => utan(har(h.aktor, k.organ, ['sekreterare', 'kanslichef', 'registrator']), 'roll:sekreterare'),
    ...sekreteraren,
  },
  'anslaget-satts-upp-efter-justeringen': {
    ...lag,
    // What follows from the notice depends on where its matters stand.
    fakta: ['anslagsarenden'],
    lagrum: 'KL 8 kap. 12 §',
    prov: 'laget',
    mening: 'Justeringen tillkännages när protokollet är justerat, aldrig före.',
    kalla: 'H-34',
    saknas: (k, h) => utan(k.justeringsdatum <= h.idag, 'justeringsdatum'),
    kanGorasAv: 'De som justerar protokollet',
  },
  'klockan-har-inte-gatt-tillbaka': {
    ...lag,
    slag: 'praxis',
    lagrum: null,
    prov: 'laget',
    mening: 'Serverns klocka står före ärendets senaste händelse. Ingen tid räknas förrän den har rättats.',
    kalla: 'KL 13 kap. 5 §',
    saknas: (k, h) => utan(Date.parse(h.nu) >= Date.parse(k.senast), 'klocka'),
    kanGorasAv: 'Den som driver tjänsten',
  },
  'anslaget-har-suttit-hela-tiden': {
    ...lag,
    fakta: ['anslagsarenden', 'databasdag'],
    lagrum: 'KL 8 kap. 12 §, 13 kap. 5 §',
    prov: 'laget',
    mening: 'Anslaget får inte tas ned före överklagandetidens utgång, räknat efter både serverns och databasens klocka.',
    kalla: 'H-34, H-35',
    saknas: (k, h) =>
      utan(
        k.overklagandeTill !== null && k.overklagandeTill < h.idag && k.overklagandeTill < (text(h.fakta.databasdag) ?? ''),
        'overklagandeTill',
      ),
    kanGorasAv: 'Ingen; det sker när tiden har gått ut',
  },
  'paragrafen-i-anslaget-kan-overklagas': {
    ...lag,
    fakta: ['anslagsarenden'],
    lagrum: 'KL 13 kap. 1–2 §§',
    prov: 'innehall',
    mening: 'Ett överklagande gäller en paragraf i anslaget, och ett beslut som kan överklagas.',
    kalla: 'H-35, H-39',
    saknas: (k, h) =>
      utan(
        k.paragrafer.some(({ punktId, overklagande }) => punktId === h.data.punktId && overklagande !== 'ej-overklagbart'),
        'punktId',
      ),
    ...sekreteraren,
  },
  'overklagandets-dag-har-varit': {
    slag: 'praxis',
    lagrum: null,
    fakta: [],
    prov: 'innehall',
    mening: 'Överklagandet kan inte ha kommit in i framtiden eller före beslutet.',
    kalla: 'H-35',
    saknas: (k, h) => {
      const inkom = text(h.data.inkom) ?? '';
      return utan(arDatum(inkom) && inkom <= h.idag && inkom >= (k.sammantradesdatum ?? k.beslutsdatum ?? ''), 'inkom');
    },
    ...sekreteraren,
  },
  'besluten-ar-atertagna': {
    ...lag,
    fakta: ['anslagsarenden'],
    lagrum: 'KL 8 kap. 12 §',
    prov: 'laget',
    mening: 'Anslaget försvinner i förtid bara när vartenda beslut i det har återtagits eller upphävts.',
    kalla: 'H-34',
    saknas: (k, h) => {
      const arenden = new Map(arendenI(h).map((rad) => [rad.id, rad.tillstand]));
      return k.paragrafer.flatMap(({ punktId, arendeId }) =>
        utan(arendeId !== null && UPPHAVDA.includes(arenden.get(arendeId) ?? ''), `paragrafer:${punktId}`),
      );
    },
    kanGorasAv: 'Det organ som har fattat besluten, genom ett nytt beslut',
  },
  'rattelsens-justeringsdag-stammer': {
    ...lag,
    slag: 'praxis',
    lagrum: null,
    fakta: ['anslagsarenden'],
    prov: 'innehall',
    mening: 'Det rättade anslagets justeringsdag ligger inte före beslutet och inte i framtiden.',
    kalla: 'H-34',
    saknas: (k, h) => {
      const dag = text(h.data.justeringsdatum) ?? '';
      return utan(arDatum(dag) && dag <= h.idag && dag >= (k.sammantradesdatum ?? k.beslutsdatum ?? ''), 'justeringsdatum');
    },
    ...sekreteraren,
  },
} as const satisfies Record<string, Rad & { readonly saknas: (k: AnslagKontext, h: MaskinHandelse) => readonly string[] }>;
