import { adderaDagar } from '#calendar';
import type { Foralder, Process } from '../process.js';
import type { FormelltArendeKontext } from './kontext.js';

/** Days after the decision, when the tjänsteutlåtande does not say. */
const KOMPLETTERAS_INOM = 28;
const bilagan = (tu: FormelltArendeKontext['tu'], nr: string | null) => tu?.attKomplettera?.find((en) => String(en.nr) === nr);

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
      avtryck: tu?.avtryck ?? null,
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
  bilaga: {
    process: 'bilagekomplettering',
    // H-12: what the organ has said no to is not completed.
    for: ({ utfall, tu }: FormelltArendeKontext) => (utfall === 'bifall' ? (tu?.kompletteras ?? []).map(String) : []),
    titel: ({ tu }: FormelltArendeKontext, { for: nr, titel }: Foralder) =>
      `Bilaga ${nr ?? ''} till ${titel}: ${bilagan(tu, nr)?.titel ?? 'kompletteras efter beslut'}`.slice(0, 200),
    organ: (_kontext: FormelltArendeKontext, { organ }: Foralder) => organ,
    data: ({ tu }: FormelltArendeKontext, { for: nr, idag }: Foralder) => {
      const forst = adderaDagar(idag, KOMPLETTERAS_INOM);
      const senast = bilagan(tu, nr)?.senast ?? forst;
      // A day that has passed when the organ decides is no time to do it in.
      return { nr: Number(nr), titel: bilagan(tu, nr)?.titel || `Bilaga ${nr ?? ''}`, senast: senast < idag ? forst : senast };
    },
    utfall: 'bilagan-kompletterades',
  },
  dsorad: {
    process: 'dsorad',
    titel: (_kontext: FormelltArendeKontext, { titel }: Foralder) => `Råd om personuppgifter: ${titel}`.slice(0, 200),
    organ: ({ ordning }: FormelltArendeKontext) => ordning.dso.organ,
    data: ({ dso }: FormelltArendeKontext, { idag }: Foralder) => ({
      fraga: dso?.fraga ?? '',
      svarSenast: dso?.svarSenast ?? idag,
      forfattare: dso?.forfattare ?? null,
    }),
    utfall: 'dso-rad-inkom',
  },
} as const satisfies Process['barn'];
