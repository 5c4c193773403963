import { dsoradFormular, nyDsoradSchema } from '#contracts';
import { z } from 'zod';
import type { Adress, HandelseSpec, Process, TillstandSpec } from '../process.js';
import { dsoradMachine } from './dsorad.machine.js';
import { svarsfrist } from './kontext.js';

const ombudet: Adress = { organ: 'agare', roll: 'dataskyddsombud' };
const slut = { fas: 'avslutat', agare: null, frist: { ingen: 'Rådgivningen är avslutad.' }, slut: true, steg: null } as const;
const tillstand: Readonly<Record<string, Omit<TillstandSpec, 'beskrivning'>>> = {
  begart: { etikett: 'Begärt', fas: 'rad', agare: ombudet, frist: 'fristDsorad', steg: 1 },
  lamnat: { ...slut, etikett: 'Råd lämnat' },
  avstatt: { ...slut, etikett: 'Avstod från råd' },
  forfallen: { ...slut, etikett: 'Förfallet' },
};
const handelse = (typ: keyof typeof dsoradFormular, verb: string, logg: string): HandelseSpec => ({
  verb,
  logg,
  schema: dsoradFormular[typ],
  formular: typ,
  schemaVersion: 1,
});

/** The dataskyddsombud's advice with everything the engine needs to run it. */
export const dsorad: Process = {
  namn: 'dsorad',
  etikett: 'Dataskyddsombudets råd',
  version: 1,
  machine: dsoradMachine,
  migreringar: {},
  startSchema: nyDsoradSchema,
  tillstand: Object.fromEntries(
    Object.entries(tillstand).map(([namn, rad]): [string, TillstandSpec] => [
      namn,
      { ...rad, beskrivning: new Map(Object.entries(dsoradMachine.states)).get(namn)?.description ?? '' },
    ]),
  ),
  handelser: {
    'lamna-dso-rad': handelse('lamna-dso-rad', 'Lämna råd', 'lämnade sitt råd'),
    'avsta-fran-dso-rad': handelse('avsta-fran-dso-rad', 'Avstå från råd', 'avstod från att ge råd'),
    'overordnat-avslutat': {
      verb: 'Ärendet är avslutat',
      logg: 'avslutade rådgivningen när ärendet avslutades',
      schema: z.record(z.string(), z.unknown()),
      formular: 'overordnat-avslutat',
      schemaVersion: 1,
      intern: true,
    },
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
