import { type AnslagHandelse, anslagFormular, nyttAnslagSchema } from '#contracts';
import type { Adress, Process } from '../process.js';
import { type Handelserad, medBeskrivning, medFormular, type Tillstandsrad } from '../tabeller.js';
import { anslagMachine } from './anslag.machine.js';
import { frister } from './frister.js';

const sekreterare: Adress = { organ: 'agare', roll: 'sekreterare' };
const slut = { fas: 'avslutat', agare: null, frist: { ingen: 'Anslaget är avslutat.' }, slut: true, steg: null } as const;
const tillstand: Readonly<Record<string, Tillstandsrad>> = {
  skapat: { etikett: 'Ska sättas upp', fas: 'publicering', agare: sekreterare, frist: 'fristAnslag', steg: 1 },
  uppsatt: { etikett: 'Uppsatt', fas: 'anslagstid', agare: sekreterare, frist: 'fristNedtagning', steg: 2 },
  nedtaget: {
    etikett: 'Nedtaget',
    fas: 'bevis',
    agare: sekreterare,
    frist: { ingen: 'Produkten framställer anslagsbeviset själv och säger till om det inte går.' },
    steg: 3,
  },
  avslutat: { ...slut, etikett: 'Avslutat' },
  aterkallat: { ...slut, etikett: 'Återkallat' },
};

const ord = {
  'satt-upp': { verb: 'Sätt upp anslaget', logg: 'satte upp anslaget' },
  'anslaget-publicerat': { verb: 'Publicera', logg: 'satte upp anslaget på anslagstavlan', intern: true },
  'ta-ned': { verb: 'Ta ned anslaget', logg: 'tog ned anslaget' },
  'overklagande-inkom': { verb: 'Registrera överklagande', logg: 'registrerade ett överklagande' },
  'aterkalla-anslag': { verb: 'Återkalla anslaget', logg: 'återkallade anslaget' },
  'ratta-anslag': { verb: 'Rätta anslaget', logg: 'ersatte anslaget med ett rättat' },
  'anslagsbevis-registrerat': { verb: 'Registrera anslagsbeviset', logg: 'registrerade anslagsbeviset', intern: true },
} as const satisfies Record<AnslagHandelse, Handelserad>;

/** The notice on the anslagstavla with everything the engine needs to run it. */
export const anslag: Process = {
  namn: 'anslag',
  etikett: 'Anslag',
  version: 1,
  machine: anslagMachine,
  migreringar: {},
  startSchema: nyttAnslagSchema,
  startregler: ['ar-anslagets-sekreterare'],
  tillstand: medBeskrivning(anslagMachine, tillstand),
  handelser: medFormular(ord, anslagFormular),
  uppgifter: {
    'satt-upp-anslaget': {
      titel: 'Sätt upp anslaget',
      hjalp: 'Produkten sätter upp anslaget själv. Sätt upp det här om det inte har skett inom någon minut.',
      adress: sekreterare,
      handelser: ['satt-upp'],
      frist: 'fristAnslag',
    },
  },
  frister,
  effekter: {
    'publicera-anslag': { beskrivning: 'Anslaget sätts upp på anslagstavlan.', utfall: 'anslaget-publicerat' },
    'framstall-anslagsbevis': { beskrivning: 'Anslagsbeviset framställs och registreras.', utfall: 'anslagsbevis-registrerat' },
  },
  notiser: {},
  overtaganden: [],
  ledare: ['kanslichef', 'ordforande', 'stadsdirektor', 'forvaltningsdirektor'],
};
