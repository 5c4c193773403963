import { avser, ursprung } from '#contracts';
import { beslutstitel } from '../beslut/beslutstitel.js';
import { text, texter } from '../las/varde.js';
import type { Foralder, Process } from '../process.js';
import type { InitiativKontext } from './kontext.js';

/** What the need said, for a case that goes on with it in the other track. What an övertagande never had is said to be missing. */
export function behovAv({ titel, inlamnat }: Foralder, kontext: { readonly mal: readonly string[]; readonly arbetssatt: string | null }) {
  return {
    titel,
    behov: text(inlamnat.behov) ?? titel,
    ursprung: ursprung.safeParse(inlamnat.ursprung).data ?? null,
    avser: avser.safeParse(inlamnat.avser).data ?? 'forandringsinsats',
    mal: texter(inlamnat.mal).length > 0 ? texter(inlamnat.mal) : [...kontext.mal],
    arbetssatt: text(inlamnat.arbetssatt) ?? kontext.arbetssatt ?? 'Framgår inte av det tidigare ärendet.',
    kortSikt: text(inlamnat.kortSikt),
    langSikt: text(inlamnat.langSikt),
    anvandare: text(inlamnat.anvandare),
    utestangdaGrupper: text(inlamnat.utestangdaGrupper),
    sekretess: inlamnat.sekretess === true,
  };
}

/** B-03: a change of track goes on as a case of the other track, and begins its rules from the start. */
export const barn = {
  'i-eget-spar': {
    process: 'verksamhetsinitiativ',
    arver: true,
    titel: (_kontext: InitiativKontext, { titel }: Foralder) => titel,
    organ: (_kontext: InitiativKontext, { inlamnat, organ }: Foralder) => text(inlamnat.organ) ?? organ,
    data: (kontext: InitiativKontext, foralder: Foralder) => ({
      ...behovAv(foralder, kontext),
      organ: text(foralder.inlamnat.organ) ?? foralder.organ,
      agandeOrgan: [...kontext.kunder],
    }),
    utfall: null,
  },
  /** C-08, C-22: the matter in which kommunfullmäktige decides the budget, prepared by the one who prepares the budget and through kommunstyrelsen. */
  budgetarende: {
    process: 'formelltarende',
    arver: true,
    beslutar: true,
    titel: (_kontext: InitiativKontext, foralder: Foralder) => beslutstitel('Budgetbeslut', foralder),
    organ: ({ policy }: InitiativKontext) => policy.organ.budgetberedning,
    data: ({ policy, budgetar }: InitiativKontext, foralder: Foralder) => ({
      titel: beslutstitel('Budgetbeslut', foralder),
      organ: policy.organ.budgetberedning,
      arendetyp: 'verksamhet',
      beslutsgang: 'ks-kf',
      beskrivning: budgetar === null ? 'Beslut om finansiering i budgeten.' : `Beslut om finansiering i budgeten för ${budgetar}.`,
    }),
    utfall: null,
  },
} as const satisfies Process['barn'];
