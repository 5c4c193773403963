import { nyRemissSchema, remissFormular } from '#contracts';
import type { Adress, Process } from '../process.js';
import { medBeskrivning, medFormular, overordnatAvslutat, type Tillstandsrad } from '../tabeller.js';
import { svarsfrist } from './kontext.js';
import { remissMachine } from './remiss.machine.js';

const sekreteraren: Adress = { organ: 'agare', roll: 'sekreterare' };
const slut = { fas: 'avslutat', agare: null, frist: { ingen: 'Remissen är avslutad.' }, slut: true, steg: null } as const;
const tillstand: Readonly<Record<string, Tillstandsrad>> = {
  skickad: { etikett: 'Skickad', fas: 'remiss', agare: sekreteraren, frist: 'fristRemissvar', steg: 1 },
  'hos-instans': { etikett: 'Hos nämnden', fas: 'remiss', agare: sekreteraren, frist: 'fristRemissvar', steg: 2 },
  inkommet: { ...slut, etikett: 'Yttrande inkommet' },
  obesvarad: { ...slut, etikett: 'Obesvarad' },
  forfallen: { ...slut, etikett: 'Förfallen' },
};

/** SM-13 with everything the engine needs to run it. */
export const remiss: Process = {
  namn: 'remiss',
  etikett: 'Remiss',
  version: 1,
  machine: remissMachine,
  migreringar: {},
  startSchema: nyRemissSchema,
  tillstand: medBeskrivning(remissMachine, tillstand),
  handelser: {
    ...medFormular(
      {
        'ta-emot-remissen': { verb: 'Ta emot remissen', logg: 'tog emot remissen' },
        'lamna-yttrande': { verb: 'Lämna yttrande', logg: 'lämnade nämndens yttrande' },
        'svara-inte': { verb: 'Avsluta utan yttrande', logg: 'avslutade remissen utan yttrande' },
      },
      remissFormular,
    ),
    'overordnat-avslutat': overordnatAvslutat('avslutade remissen när ärendet avslutades'),
  },
  uppgifter: {
    'ta-emot-remissen': {
      titel: 'Ta emot remissen',
      hjalp: 'Ta emot den så att avsändaren ser att nämnden bereder sitt yttrande.',
      adress: sekreteraren,
      handelser: ['ta-emot-remissen', 'svara-inte'],
      frist: 'fristRemissvar',
    },
    'lamna-yttrandet': {
      titel: 'Lämna nämndens yttrande',
      hjalp: 'För in nämndens beslut om yttrande med datum och paragraf.',
      adress: sekreteraren,
      handelser: ['lamna-yttrande', 'svara-inte'],
      frist: 'fristRemissvar',
    },
  },
  frister: {
    fristRemissvar: {
      namn: 'fristRemissvar',
      etikett: 'Yttrandet ska ha kommit in',
      regel: 'Den dag som avsändaren angav, framflyttad till nästa arbetsdag',
      kalla: 'A-42',
      lag: false,
      langd: svarsfrist,
      paminnelser: [5, 1],
      eskalering: { ersattare: 1, ledare: 5 },
    },
  },
  effekter: {},
  notiser: {},
  overtaganden: [],
  ledare: ['ordforande', 'forvaltningsdirektor'],
};
