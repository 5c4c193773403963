import { beslutstitel } from '../beslut/beslutstitel.js';
import { behovAv } from '../initiativ/barn.js';
import { text } from '../las/varde.js';
import type { Foralder, Process } from '../process.js';
import type { VerksamhetsinitiativKontext } from './kontext.js';

/** B-03: a change of track goes on as a case of the common track with the leverantör that the form names, and begins its rules from the start. */
export const barn = {
  'i-gemensamt-spar': {
    process: 'initiativ',
    arver: true,
    titel: (_kontext: VerksamhetsinitiativKontext, { titel }: Foralder) => titel,
    organ: (_kontext: VerksamhetsinitiativKontext, { inlamnat, organ }: Foralder) => text(inlamnat.organ) ?? organ,
    data: (kontext: VerksamhetsinitiativKontext, foralder: Foralder) => ({
      ...behovAv(foralder, kontext),
      organ: text(foralder.inlamnat.organ) ?? foralder.organ,
    }),
    utfall: null,
  },
  /** A-30: an avsteg that the initiative needs. */
  avsteg: {
    process: 'avsteg',
    titel: (_kontext: VerksamhetsinitiativKontext, { handelse, sekretess }: Foralder) =>
      sekretess ? 'Avsteg i ett sekretessmarkerat ärende' : (text(handelse.titel) ?? 'Avsteg'),
    organ: ({ organ }: VerksamhetsinitiativKontext) => organ,
    data: ({ organ }: VerksamhetsinitiativKontext, { handelse, sekretess }: Foralder) => ({ ...handelse, organ, sekretess }),
    utfall: null,
  },
  /** B-34, C-01: the matter in which the own nämnd decides. */
  namndarende: {
    process: 'formelltarende',
    arver: true,
    beslutar: true,
    titel: (_kontext: VerksamhetsinitiativKontext, foralder: Foralder) => beslutstitel('Nämndens beslut', foralder),
    organ: ({ organ }: VerksamhetsinitiativKontext) => organ,
    data: ({ organ, namnd, planar }: VerksamhetsinitiativKontext, foralder: Foralder) => ({
      titel: beslutstitel('Nämndens beslut', foralder),
      organ,
      arendetyp: 'verksamhet',
      beslutsgang: 'namnd',
      namnd,
      beskrivning: `Beslut om initiativet i nämndens plan${planar === null ? '' : ` för ${planar}`}.`,
    }),
    utfall: null,
  },
} as const satisfies Process['barn'];
