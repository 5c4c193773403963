import { nySamverkanSchema, samverkanFormular } from '#contracts';
import type { Adress, HandelseSpec, Process, TillstandSpec } from '../process.js';
import { samverkanMachine } from './samverkan.machine.js';

const handlaggaren: Adress = { organ: 'agare', roll: 'handlaggare' };
const utanTid = { ingen: 'Samverkansgruppen sammanträder på sina dagar; samverkan ska vara klar före beslutet.' };
const slut = { fas: 'avslutat', agare: null, frist: { ingen: 'Samverkan är avslutad.' }, slut: true, steg: null } as const;
const tillstand: Readonly<Record<string, Omit<TillstandSpec, 'beskrivning'>>> = {
  planerad: { etikett: 'Planerad', fas: 'samverkan', agare: handlaggaren, frist: utanTid, steg: 1 },
  'information-given': { etikett: 'Information given', fas: 'samverkan', agare: handlaggaren, frist: utanTid, steg: null },
  genomford: { etikett: 'Genomförd', fas: 'samverkan', agare: handlaggaren, frist: utanTid, steg: 2 },
  klar: { ...slut, etikett: 'Klar' },
  installd: { ...slut, etikett: 'Inställd' },
};
const handelse = (typ: keyof typeof samverkanFormular, verb: string, logg: string): HandelseSpec => ({
  verb,
  logg,
  schema: samverkanFormular[typ],
  formular: typ,
  schemaVersion: 1,
});

/** SM-14 with everything the engine needs to run it. */
export const samverkan: Process = {
  namn: 'samverkan',
  etikett: 'Facklig samverkan',
  version: 1,
  machine: samverkanMachine,
  migreringar: {},
  startSchema: nySamverkanSchema,
  tillstand: Object.fromEntries(
    Object.entries(tillstand).map(([namn, rad]): [string, TillstandSpec] => [
      namn,
      { ...rad, beskrivning: new Map(Object.entries(samverkanMachine.states)).get(namn)?.description ?? '' },
    ]),
  ),
  handelser: {
    informera: handelse('informera', 'Registrera information', 'registrerade att information är given'),
    'genomfor-samverkan': handelse('genomfor-samverkan', 'Registrera samverkan', 'registrerade att samverkan är genomförd'),
    'bilagg-samverkansprotokoll': handelse('bilagg-samverkansprotokoll', 'Bilägg protokollet', 'bilade protokollet från samverkan'),
    'stall-in-samverkan': handelse('stall-in-samverkan', 'Ställ in samverkan', 'ställde in samverkan'),
  },
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
