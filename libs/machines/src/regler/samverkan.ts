import { arDatum } from '#calendar';
import { text } from '../las/varde.js';
import type { SamverkanKontext } from '../samverkan/kontext.js';
import { type Regelrad, utan } from './regelrad.js';
import { har } from './roller.js';

type Rad = Regelrad<SamverkanKontext>;
const bas = { lagrum: null, slag: 'praxis', fakta: [] } as const;

/** SM-14: the employer consults, and says when and with what outcome. */
export const samverkansregler = {
  'ar-arbetsgivarens-foretradare': {
    ...bas,
    prov: 'vem',
    mening: 'Arbetsgivarens företrädare eller ärendets handläggare för samverkan.',
    kalla: 'A-40',
    saknas: (k, h) =>
      utan(
        har(h.aktor, k.organ, ['handlaggare', 'forvaltningsdirektor', 'stadsdirektor', 'hr-direktor', 'kanslichef']),
        'roll:arbetsgivarforetradare',
      ),
    kanGorasAv: 'Arbetsgivarens företrädare i förvaltningen',
  },
  'samverkansdagen-har-varit': {
    ...bas,
    prov: 'innehall',
    mening: 'Dagen då samverkan genomfördes ska ha varit.',
    kalla: 'H-09, H-26',
    saknas: (_k, h) => {
      const datum = text(h.data.datum) ?? '';
      return utan(arDatum(datum) && datum <= h.idag, 'datum');
    },
    kanGorasAv: 'Arbetsgivarens företrädare i förvaltningen',
  },
} as const satisfies Record<string, Rad>;
