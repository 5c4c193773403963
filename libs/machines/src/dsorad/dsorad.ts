import { dsoradFormular, nyDsoradSchema } from '#contracts';
import type { Adress, Process } from '../process.js';
import { medBeskrivning, medFormular, overordnatAvslutat, type Tillstandsrad } from '../tabeller.js';
import { dsoradMachine } from './dsorad.machine.js';
import { svarsfrist } from './kontext.js';

const ombudet: Adress = { organ: 'agare', roll: 'dataskyddsombud' };
const slut = { fas: 'avslutat', agare: null, frist: { ingen: 'Rådgivningen är avslutad.' }, slut: true, steg: null } as const;
const tillstand: Readonly<Record<string, Tillstandsrad>> = {
  begart: { etikett: 'Begärt', fas: 'rad', agare: ombudet, frist: 'fristDsorad', steg: 1 },
  lamnat: { ...slut, etikett: 'Råd lämnat' },
  avstatt: { ...slut, etikett: 'Avstod från råd' },
  forfallen: { ...slut, etikett: 'Förfallet' },
};

/** The dataskyddsombud's advice with everything the engine needs to run it. */
export const dsorad: Process = {
  namn: 'dsorad',
  etikett: 'Dataskyddsombudets råd',
  version: 1,
  machine: dsoradMachine,
  migreringar: {},
  startSchema: nyDsoradSchema,
  tillstand: medBeskrivning(dsoradMachine, tillstand),
  handelser: {
    ...medFormular(
      {
        'lamna-dso-rad': { verb: 'Lämna råd', logg: 'lämnade sitt råd' },
        'avsta-fran-dso-rad': { verb: 'Avstå från råd', logg: 'avstod från att ge råd' },
      },
      dsoradFormular,
    ),
    'overordnat-avslutat': overordnatAvslutat('avslutade rådgivningen när ärendet avslutades'),
  },
  uppgifter: {
    'ge-dso-rad': {
      titel: 'Ge råd om personuppgifter',
      hjalp: 'Ge råd i frågan, eller avstå med skäl. Ärendet väntar på svaret. Den som har ärendet svarar för om rådet följs.',
      adress: ombudet,
      handelser: ['lamna-dso-rad', 'avsta-fran-dso-rad'],
      frist: 'fristDsorad',
    },
  },
  frister: {
    fristDsorad: {
      namn: 'fristDsorad',
      etikett: 'Rådet ska ha lämnats',
      regel: 'Den dag som ärendets handläggare angav, framflyttad till nästa arbetsdag',
      kalla: 'A-39',
      lag: false,
      langd: svarsfrist,
      paminnelser: [3, 1],
      eskalering: { ersattare: 1, ledare: 3 },
    },
  },
  effekter: {},
  notiser: {},
  overtaganden: [],
  ledare: ['forvaltningsdirektor'],
};
