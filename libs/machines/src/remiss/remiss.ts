import { nyRemissSchema, remissFormular } from '#contracts';
import { z } from 'zod';
import type { Adress, HandelseSpec, Process, TillstandSpec } from '../process.js';
import { svarsfrist } from './kontext.js';
import { remissMachine } from './remiss.machine.js';

const sekreteraren: Adress = { organ: 'agare', roll: 'sekreterare' };
const slut = { fas: 'avslutat', agare: null, frist: { ingen: 'Remissen är avslutad.' }, slut: true, steg: null } as const;
const tillstand: Readonly<Record<string, Omit<TillstandSpec, 'beskrivning'>>> = {
  skickad: { etikett: 'Skickad', fas: 'remiss', agare: sekreteraren, frist: 'fristRemissvar', steg: 1 },
  'hos-instans': { etikett: 'Hos nämnden', fas: 'remiss', agare: sekreteraren, frist: 'fristRemissvar', steg: 2 },
  inkommet: { ...slut, etikett: 'Yttrande inkommet' },
  obesvarad: { ...slut, etikett: 'Obesvarad' },
  forfallen: { ...slut, etikett: 'Förfallen' },
};
const handelse = (typ: keyof typeof remissFormular, verb: string, logg: string): HandelseSpec => ({
  verb,
  logg,
  schema: remissFormular[typ],
  formular: typ,
  schemaVersion: 1,
});

/** SM-13 with everything the engine needs to run it. */
export const remiss: Process = {
  namn: 'remiss',
  etikett: 'Remiss',
  version: 1,
  machine: remissMachine,
  migreringar: {},
  startSchema: nyRemissSchema,
  tillstand: Object.fromEntries(
    Object.entries(tillstand).map(([namn, rad]): [string, TillstandSpec] => [
      namn,
      { ...rad, beskrivning: new Map(Object.entries(remissMachine.states)).get(namn)?.description ?? '' },
    ]),
  ),
  handelser: {
    'ta-emot-remissen': handelse('ta-emot-remissen', 'Ta emot remissen', 'tog emot remissen'),
    'lamna-yttrande': handelse('lamna-yttrande', 'Lämna yttrande', 'lämnade nämndens yttrande'),
    'svara-inte': handelse('svara-inte', 'Avsluta utan yttrande', 'avslutade remissen utan yttrande'),
    'overordnat-avslutat': {
      verb: 'Ärendet är avslutat',
      logg: 'avslutade remissen när ärendet avslutades',
      schema: z.record(z.string(), z.unknown()),
      formular: 'overordnat-avslutat',
      schemaVersion: 1,
      intern: true,
    },
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
