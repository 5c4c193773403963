import { nySamverkanSchema, samverkanFormular } from '#contracts';
import type { Adress, Process } from '../process.js';
import { medBeskrivning, medFormular, type Tillstandsrad } from '../tabeller.js';
import { samverkanMachine } from './samverkan.machine.js';

const handlaggaren: Adress = { organ: 'agare', roll: 'handlaggare' };
const utanTid = { ingen: 'Samverkansgruppen sammanträder på sina dagar; samverkan ska vara klar före beslutet.' };
const slut = { fas: 'avslutat', agare: null, frist: { ingen: 'Samverkan är avslutad.' }, slut: true, steg: null } as const;
const tillstand: Readonly<Record<string, Tillstandsrad>> = {
  planerad: { etikett: 'Planerad', fas: 'samverkan', agare: handlaggaren, frist: utanTid, steg: 1 },
  'information-given': { etikett: 'Information given', fas: 'samverkan', agare: handlaggaren, frist: utanTid, steg: null },
  genomford: { etikett: 'Genomförd', fas: 'samverkan', agare: handlaggaren, frist: utanTid, steg: 2 },
  klar: { ...slut, etikett: 'Klar' },
  installd: { ...slut, etikett: 'Inställd' },
};

/** SM-14 with everything the engine needs to run it. */
export const samverkan: Process = {
  namn: 'samverkan',
  etikett: 'Facklig samverkan',
  version: 1,
  machine: samverkanMachine,
  migreringar: {},
  startSchema: nySamverkanSchema,
  tillstand: medBeskrivning(samverkanMachine, tillstand),
  handelser: medFormular(
    {
      informera: { verb: 'Registrera information', logg: 'registrerade att information är given' },
      'genomfor-samverkan': { verb: 'Registrera samverkan', logg: 'registrerade att samverkan är genomförd' },
      'bilagg-samverkansprotokoll': { verb: 'Bilägg protokollet', logg: 'bilade protokollet från samverkan' },
      'stall-in-samverkan': { verb: 'Ställ in samverkan', logg: 'ställde in samverkan' },
    },
    samverkanFormular,
  ),
  uppgifter: {
    'genomfor-samverkan': {
      titel: 'Genomför facklig samverkan',
      hjalp: 'Ange dag och utfall när samverkan är genomförd. Oenighet hindrar inte ärendet, men ska framgå.',
      adress: handlaggaren,
      handelser: ['genomfor-samverkan', 'stall-in-samverkan'],
      frist: 'ingen',
    },
    'bilagg-protokollet': {
      titel: 'Bilägg protokollet från samverkan',
      hjalp: 'Ange protokollets beteckning.',
      adress: handlaggaren,
      handelser: ['bilagg-samverkansprotokoll'],
      frist: 'ingen',
    },
  },
  frister: {},
  effekter: {},
  notiser: {},
  overtaganden: [],
  ledare: ['forvaltningsdirektor', 'stadsdirektor'],
};
