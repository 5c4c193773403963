import type { Foralder, Process } from '../process.js';
import { konfigurationFor } from './konfiguration.js';
import type { FormelltArendeKontext } from './kontext.js';

/** The matter's child cases: an opinion from each nämnd, and consultation with the unions. */
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
