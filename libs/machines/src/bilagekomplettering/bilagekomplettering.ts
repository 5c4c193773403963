import { bilagekompletteringFormular, nyBilagekompletteringSchema } from '#contracts';
import type { Adress, Process } from '../process.js';
import { medBeskrivning, medFormular, overordnatAvslutat, type Tillstandsrad } from '../tabeller.js';
import { bilagekompletteringMachine } from './bilagekomplettering.machine.js';
import { kompletteringsfrist } from './kontext.js';

const handlaggaren: Adress = { organ: 'agare', roll: 'handlaggare' };
const slut = { fas: 'avslutat', agare: null, frist: { ingen: 'Bilagan är hanterad.' }, slut: true, steg: null } as const;
const tillstand: Readonly<Record<string, Tillstandsrad>> = {
  'kompletteras-efter-beslut': {
    etikett: 'Kompletteras efter beslut',
    fas: 'genomforande',
    agare: handlaggaren,
    frist: 'fristBilaga',
    steg: 1,
  },
  kompletterad: { ...slut, etikett: 'Kompletterad' },
  avstadd: { ...slut, etikett: 'Behövdes inte' },
  forfallen: { ...slut, etikett: 'Förfallen' },
};

/** H-12 with everything the engine needs to run it. */
export const bilagekomplettering: Process = {
  namn: 'bilagekomplettering',
  etikett: 'Bilaga som kompletteras',
  version: 1,
  machine: bilagekompletteringMachine,
  migreringar: {},
  startSchema: nyBilagekompletteringSchema,
  tillstand: medBeskrivning(bilagekompletteringMachine, tillstand),
  handelser: {
    ...medFormular(
      {
        'lagg-till-bilagan': { verb: 'Lägg till bilagan', logg: 'lade till bilagan' },
        'avsta-fran-bilagan': { verb: 'Avstå från bilagan', logg: 'avstod från bilagan' },
      },
      bilagekompletteringFormular,
    ),
    'overordnat-avslutat': overordnatAvslutat('avslutade uppföljningen när ärendet avslutades'),
  },
  uppgifter: {
    'komplettera-bilagan': {
      titel: 'Komplettera bilagan',
      hjalp: 'Ärendet beslutades utan bilagan. Ange var den finns när den har kommit, eller varför den inte behövs.',
      adress: handlaggaren,
      handelser: ['lagg-till-bilagan', 'avsta-fran-bilagan'],
      frist: 'fristBilaga',
    },
  },
  frister: {
    fristBilaga: {
      namn: 'fristBilaga',
      etikett: 'Bilagan ska vara kompletterad',
      regel: 'Den dag som tjänsteutlåtandet anger, annars fyra veckor efter beslutet, framflyttad till nästa arbetsdag',
      kalla: 'H-12',
      lag: false,
      langd: kompletteringsfrist,
      paminnelser: [5, 1],
      eskalering: { ersattare: 1, ledare: 5 },
    },
  },
  effekter: {},
  notiser: {},
  overtaganden: [],
  ledare: ['forvaltningsdirektor', 'stadsdirektor'],
};
