import { type AnmalningslistaHandelse, anmalningslistaFormular, nyAnmalningslistaSchema } from '#contracts';
import type { Process } from '../process.js';
import { type Handelserad, medBeskrivning, medFormular, type Tillstandsrad } from '../tabeller.js';
import { anmalningslistaMachine } from './anmalningslista.machine.js';
import { frister } from './frister.js';

const sekreterare = { organ: 'agare', roll: 'sekreterare' } as const;
const slut = { fas: 'avslutat', agare: null, frist: { ingen: 'Listan är avslutad.' }, slut: true, steg: null } as const;
const tillstand: Readonly<Record<string, Tillstandsrad>> = {
  upprattad: { etikett: 'Upprättad', fas: 'anmalan', agare: sekreterare, frist: 'fristLista', steg: 1 },
  anmald: {
    etikett: 'Anmäld',
    fas: 'registrering',
    agare: sekreterare,
    frist: { ingen: 'Produkten framställer listan själv och säger till om det inte går.' },
    steg: 2,
  },
  registrerad: { ...slut, etikett: 'Registrerad' },
  avbruten: { ...slut, etikett: 'Avbruten' },
};
const ord = {
  anmal: { verb: 'Anmäl', logg: 'anmälde delegationsbesluten till organet' },
  'listan-registrerad': { verb: 'Registrera', logg: 'registrerade listan som handling', intern: true },
  avbryt: { verb: 'Avbryt', logg: 'avbröt listan' },
} as const satisfies Record<AnmalningslistaHandelse, Handelserad>;

/** H-37: a list of delegated decisions to one meeting, a case of the delegating body's own. */
export const anmalningslista: Process = {
  namn: 'anmalningslista',
  etikett: 'Anmälan av delegationsbeslut',
  version: 1,
  machine: anmalningslistaMachine,
  migreringar: {},
  startSchema: nyAnmalningslistaSchema,
  startregler: ['ar-listans-sekreterare'],
  tillstand: medBeskrivning(anmalningslistaMachine, tillstand),
  handelser: medFormular(ord, anmalningslistaFormular),
  uppgifter: {
    'anmal-delegationsbeslut': {
      titel: 'Anmäl delegationsbesluten vid sammanträdet',
      hjalp: 'Välj besluten på listan under Delegationsbeslut och anmäl dem.',
      adress: sekreterare,
      handelser: ['anmal'],
      frist: 'fristLista',
    },
  },
  frister,
  effekter: {
    'framstall-anmalningslista': { beskrivning: 'Listan framställs som handling och registreras.', utfall: 'listan-registrerad' },
  },
  notiser: {},
  overtaganden: [],
  ledare: ['ordforande', 'kanslichef', 'stadsdirektor', 'forvaltningsdirektor'],
};
