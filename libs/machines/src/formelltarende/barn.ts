import type { Foralder, Process } from '../process.js';
import { konfigurationFor } from './konfiguration.js';
import type { FormelltArendeKontext } from './kontext.js';

/** The matter's child cases: an opinion from each nämnd, consultation with the unions, and a notice when no meeting writes one. */
export const barn = {
  remiss: {
    process: 'remiss',
    for: (kontext: FormelltArendeKontext) => kontext.remissinstanser,
    titel: (_kontext: FormelltArendeKontext, { titel }: Foralder) => `Remiss: ${titel}`.slice(0, 200),
    organ: (_kontext: FormelltArendeKontext, { for: instans, organ }: Foralder) => instans ?? organ,
    data: ({ tu, remissSvarSenast }: FormelltArendeKontext, { idag }: Foralder) => ({
      version: tu?.version ?? 1,
      summaTkr: tu?.summaTkr ?? null,
      svarSenast: remissSvarSenast ?? idag,
    }),
    utfall: 'remiss-besvarad',
  },
  samverkan: {
    process: 'samverkan',
    titel: (_kontext: FormelltArendeKontext, { titel }: Foralder) => `Samverkan: ${titel}`.slice(0, 200),
    organ: (_kontext: FormelltArendeKontext, { organ }: Foralder) => organ,
    data: ({ samverkan }: FormelltArendeKontext) => ({ ...samverkan }),
    utfall: 'samverkan-avslutad',
  },
  anslag: {
    process: 'anslag',
    titel: ({ beslut }: FormelltArendeKontext) => `Anslag: § ${beslut?.paragraf ?? ''} ${beslut?.datum ?? ''}`,
    organ: ({ beslut, organ }: FormelltArendeKontext) => beslut?.organ ?? organ,
    data: ({ beslut, justerat, organ, overklagandetyp }: FormelltArendeKontext, { id, idag, sekretess, handelse }: Foralder) => ({
      slag: 'protokoll',
      organ: beslut?.organ ?? organ,
      sammantradeId: null,
      sammantradesdatum: beslut?.datum ?? null,
      beslutsdatum: null,
      justeringsdatum: justerat ?? idag,
      paragrafer: [
        {
          paragraf: beslut?.paragraf ?? 0,
          punktId: id,
          arendeId: id,
          rubrik: sekretess ? 'Sekretess' : handelse.rubrik,
          overklagande: overklagandetyp ?? 'ej-overklagbart',
        },
      ],
      forvaring: handelse.forvaring,
      handlingId: null,
    }),
    utfall: null,
  },
  dsorad: {
    process: 'dsorad',
    titel: (_kontext: FormelltArendeKontext, { titel }: Foralder) => `Råd om personuppgifter: ${titel}`.slice(0, 200),
    organ: ({ regim }: FormelltArendeKontext) => konfigurationFor(regim).dso.organ,
    data: ({ dso }: FormelltArendeKontext, { idag }: Foralder) => ({
      fraga: dso?.fraga ?? '',
      svarSenast: dso?.svarSenast ?? idag,
      forfattare: dso?.forfattare ?? null,
    }),
    utfall: 'dso-rad-inkom',
  },
} as const satisfies Process['barn'];
