import { text, texter } from '../las/varde.js';
import { type Regelrad, utan } from './regelrad.js';

const bas = { lagrum: null, slag: 'riktlinje', fakta: [] } as const;

/** Behov: what must be known before an initiative goes to analysis. */
export const behovsregler = {
  'ursprung-ar-angivet': {
    ...bas,
    prov: 'laget',
    mening: 'Det ska framgå varifrån behovet kommer: kunddialog, omvärldsbevakning, användarforum eller tjänsteplan.',
    kalla: 'B-12',
    saknas: (k) => utan(k.ursprung !== null, 'ursprung'),
    kanGorasAv: 'Den som föreslår initiativet',
  },
  'mal-ar-angivet': {
    ...bas,
    prov: 'innehall',
    mening: 'Initiativet ska knytas till minst ett beslutat mål som gäller; digitalisering är aldrig ett mål i sig.',
    kalla: 'B-24',
    fakta: ['giltigaMal'],
    saknas: (_k, h) => {
      const mal = texter(h.data.mal);
      const giltiga = texter(h.fakta.giltigaMal);
      return utan(mal.length > 0 && mal.every((id) => giltiga.includes(id)), 'mal');
    },
    kanGorasAv: 'Leverantörsföreträdaren',
  },
  'kategori-ar-satt': {
    ...bas,
    prov: 'laget',
    mening: 'Behovet ska vara kategoriserat innan det går vidare, eftersom kategorin avgör hur det kan finansieras.',
    kalla: 'F-01, C-19',
    saknas: (k) => utan(k.kategori !== null, 'kategori'),
    kanGorasAv: 'Leverantörsföreträdaren',
  },
  'kriterier-ar-antecknade': {
    ...bas,
    prov: 'innehall',
    mening: 'Valet att gå vidare ska motiveras mot de gemensamma kriterierna.',
    kalla: 'B-13',
    saknas: (_k, h) => utan(text(h.data.kriterieanteckning) !== null, 'kriterieanteckning'),
    kanGorasAv: 'Leverantörsföreträdaren',
  },
  'kunder-ar-utpekade': {
    ...bas,
    prov: 'innehall',
    mening: 'De kunder som berörs ska pekas ut innan analysen börjar.',
    kalla: 'B-14',
    saknas: (_k, h) => utan(texter(h.data.kunder).length > 0, 'kunder'),
    kanGorasAv: 'Leverantörsföreträdaren',
  },
} as const satisfies Record<string, Regelrad>;
