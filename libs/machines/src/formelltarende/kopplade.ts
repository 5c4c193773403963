import type { Beslutsmeddelande } from '../beslut/beslutsvag.js';
import { lista, objekt, tal, text } from '../las/varde.js';
import type { MaskinHandelse } from '../process.js';
import { type FormelltArendeKontext, lagaKraftsdag } from './kontext.js';

type Arg = { context: FormelltArendeKontext; event: MaskinHandelse };
const meddela = (params: (arg: Arg) => Beslutsmeddelande) => ({ type: 'meddelaBeslut' as const, params });
const avsagt = ({ beslut }: FormelltArendeKontext) => beslut ?? { organ: '', datum: '', paragraf: 0 };

/** What the matter tells the cases that it decides about. */
export const meddelanden = {
  beslut: meddela(({ event: { data } }) => ({
    vad: 'beslut',
    organ: text(data.organ) ?? '',
    datum: text(data.datum) ?? '',
    paragraf: tal(data.paragraf) ?? 0,
    utfall: text(data.utfall) ?? '',
    mening: lista(data.beslutspunkter)
      .flatMap((punkt) => text(objekt(punkt).text) ?? [])
      .join(' '),
  })),
  lagaKraft: meddela(({ context }) => ({ vad: 'laga-kraft', ...avsagt(context), lagaKraft: lagaKraftsdag(context) })),
  overklagat: meddela(({ context }) => ({ vad: 'laga-kraft', ...avsagt(context), lagaKraft: null })),
  upphavt: meddela(({ context }) => ({ vad: 'upphavt', ...avsagt(context) })),
  aterkallat: { type: 'meddelaBeslut' as const, params: { vad: 'aterkallat' as const } },
};

/** What the organ is asked, or decides, for each case. */
export const sattUtfall = {
  type: 'skrivRegister' as const,
  params: ({ event }: { event: MaskinHandelse }) => ({
    register: 'beslutskoppling',
    data: { rader: event.data.rader, fordelning: event.data.fordelning ?? [] },
  }),
};
