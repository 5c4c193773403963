import type { Foralder, Process } from '../process.js';
import type { DelegationsKontext } from './kontext.js';

/** KL 8:10: a decision that is not reported but can be appealed is announced by a notice of its own; the decision itself has ended by then. */
export const barn = {
  anslag: {
    process: 'anslag',
    titel: (_kontext: DelegationsKontext, { titel }: Foralder) => `Anslag: ${titel}`.slice(0, 200),
    organ: ({ delegerandeOrgan }: DelegationsKontext) => delegerandeOrgan,
    data: ({ delegerandeOrgan, beslut, tillkannagivet, protokoll, punkt }: DelegationsKontext, { id, idag }: Foralder) => ({
      slag: 'delegationsbeslut',
      organ: delegerandeOrgan,
      sammantradeId: null,
      sammantradesdatum: null,
      beslutsdatum: beslut?.datum ?? null,
      justeringsdatum: tillkannagivet ?? idag,
      // The point's own words: the case's title could name somebody.
      paragrafer: [
        {
          paragraf: 0,
          punktId: id,
          arendeId: id,
          rubrik: `Beslut enligt delegationspunkt ${punkt?.punkt ?? ''}: ${punkt?.text ?? ''}`.slice(0, 300),
          overklagande: 'laglighetsprovning',
        },
      ],
      forvaring: protokoll ? `Organets kansli, ${protokoll}` : 'Organets kansli',
      handlingId: null,
    }),
    utfall: null,
  },
} as const satisfies Process['barn'];
