import { type Regelrad, utan } from './regelrad.js';
import { har } from './roller.js';

const bas = { lagrum: null, slag: 'praxis', fakta: [] } as const;
const FOR_REGISTRET = ['registrator', 'handlaggare', 'kanslichef', 'sekreterare', 'beredningsansvarig', 'leverantorsforetradare'];
/** From → to. A draft becomes upprättad by its own effect, never by hand. */
const STEG: Readonly<Record<string, readonly string[]>> = {
  utkast: ['makulerad'],
  upprattad: ['expedierad', 'makulerad'],
  expedierad: ['makulerad'],
  inkommen: ['makulerad'],
};

/** The document register and the diary, which are no cases: asked where a document's status or a link is changed. `organ` is the case's. */
export const handlingsregisterregler = {
  'far-andra-i-registret': {
    ...bas,
    prov: 'vem',
    mening: 'Registret förs av registratorn, handläggaren eller sekreteraren i det organ som har ärendet.',
    kalla: 'H-19, H-20, H-38',
    saknas: (_k, h) => utan(har(h.aktor, String(h.data.organ), FOR_REGISTRET), 'roll:registrator'),
    kanGorasAv: 'Registratorn, handläggaren eller sekreteraren i organet',
  },
  'handlingens-status-gar-att-andra': {
    ...bas,
    slag: 'lag',
    lagrum: 'TF 2 kap. 4 §, OSL 5 kap. 1 §',
    prov: 'laget',
    mening: 'En upprättad handling kan bli expedierad, och en handling kan makuleras. Den blir aldrig utkast igen och tas aldrig bort.',
    kalla: 'H-38',
    saknas: (_k, h) => utan((STEG[String(h.data.fran)] ?? []).includes(String(h.data.till)), 'status'),
    kanGorasAv: 'Ingen, från den här statusen',
  },
} as const satisfies Record<string, Regelrad>;
