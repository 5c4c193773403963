import { arDatum } from '#calendar';
import type { BilagaKontext } from '../bilagekomplettering/kontext.js';
import { barnFakta, type FormelltArendeKontext } from '../formelltarende/kontext.js';
import { text } from '../las/varde.js';
import { type Regelrad, utan } from './regelrad.js';
import { har } from './roller.js';

const bas = { lagrum: null, slag: 'praxis', fakta: [], kalla: 'H-12' } as const;
const SKRIVER = ['handlaggare', 'beredningsansvarig', 'verksamhetschef', 'jurist', 'registrator'];

/** A bilaga that is completed after the decision. */
export const bilageregler = {
  'ar-bilagans-handlaggare': {
    ...bas,
    prov: 'vem',
    mening: 'Bilagan läggs till av ärendets handläggare.',
    saknas: (k, h) => utan(har(h.aktor, k.organ, SKRIVER), 'roll:handlaggare'),
    kanGorasAv: 'Handläggare i den förvaltning som har ärendet',
  },
  'bilagans-dag-har-varit': {
    ...bas,
    prov: 'innehall',
    mening: 'Bilagan finns: dess dag har varit.',
    saknas: (_k, h) => {
      const datum = text(h.data.datum) ?? '';
      return utan(arDatum(datum) && datum <= h.idag, 'datum');
    },
    kanGorasAv: 'Handläggaren, när bilagan har kommit',
  },
} as const satisfies Record<string, Regelrad<BilagaKontext>>;

/** The same in the matter. */
export const kompletteringsregler = {
  'bilagorna-ar-kompletterade': {
    ...bas,
    fakta: ['barnarenden'],
    prov: 'laget',
    mening: 'Bilagor som kompletteras efter beslutet ska ha kommit, eller avståtts från med skäl, innan ärendet avslutas.',
    saknas: (_k, h) =>
      utan(
        barnFakta(h, 'bilagekomplettering').every(({ avslutad }) => avslutad),
        'bilaga',
      ),
    kanGorasAv: 'Handläggaren, som lägger till bilagan',
  },
} as const satisfies Record<string, Regelrad<FormelltArendeKontext>>;
