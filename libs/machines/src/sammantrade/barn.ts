import { konfigurationFor } from '../formelltarende/konfiguration.js';
import { tal, text } from '../las/varde.js';
import type { Foralder, Process } from '../process.js';
import { omedelbarMed } from './justering.js';
import type { SammantradeKontext } from './kontext.js';

const titel = (_kontext: SammantradeKontext, { titel: mote }: Foralder): string => `Anslag: ${mote}`.slice(0, 200);
const organ = ({ organ: eget }: SammantradeKontext): string => eget;
const grund = ({ organ: eget, datum }: SammantradeKontext, { id, handelse }: Foralder) => ({
  organ: eget,
  sammantradeId: id,
  sammantradesdatum: datum,
  beslutsdatum: datum,
  paragrafer: handelse.paragrafer,
  handlingId: handelse.handlingId,
});

/** The notices that the protocol, and what was approved in the room, have been approved: the product's own document says which paragraphs. */
export const barn = {
  /** KL 5:22, 5:35: the office that writes kommunstyrelsen's matters prepares it; the one who handed it in follows it. */
  motion: {
    process: 'motion',
    titel: (_kontext: SammantradeKontext, { handelse }: Foralder) => text(handelse.rubrik) ?? 'Motion',
    organ: ({ organ: eget, regim }: SammantradeKontext) => konfigurationFor(regim).ledningskontor[0] ?? eget,
    data: ({ datum }: SammantradeKontext, { handelse, idag }: Foralder) => ({
      motionar: handelse.personId,
      forslag: handelse.forslag,
      motivering: handelse.motivering,
      vackt: idag < datum ? datum : idag,
    }),
    personer: (_kontext: SammantradeKontext, { handelse }: Foralder) => [
      { personId: text(handelse.personId) ?? '', roll: 'forslagsstallare' },
    ],
    utfall: null,
  },
  anslag: {
    process: 'anslag',
    titel,
    organ,
    data: (kontext: SammantradeKontext, foralder: Foralder) => ({
      slag: 'protokoll',
      ...grund(kontext, foralder),
      justeringsdatum: kontext.justerat ?? foralder.idag,
      forvaring: kontext.forvaring,
    }),
    utfall: 'anslaget-avslutat',
  },
  'omedelbart-anslag': {
    process: 'anslag',
    titel,
    organ,
    data: (kontext: SammantradeKontext, foralder: Foralder) => {
      const en = omedelbarMed(kontext, tal(foralder.handelse.nr));
      return {
        slag: 'omedelbart-justerade',
        ...grund(kontext, foralder),
        justeringsdatum: en?.justerat ?? foralder.idag,
        forvaring: en?.forvaring ?? '',
      };
    },
    utfall: 'omedelbart-anslag-avslutat',
  },
} as const satisfies Process['barn'];
