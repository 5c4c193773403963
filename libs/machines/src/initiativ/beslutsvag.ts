import type { Arendebeslut } from '#contracts';
import type { Beslutsvag } from '../beslut/beslutsvag.js';
import type { InitiativKontext } from './kontext.js';

/** Kommunfullmäktige decides the budget in a matter; by the rules for service plans kommunstyrelsen decided, in its own order. */
export const fattasIArende = ({ policy }: InitiativKontext): boolean => policy.beslutar === 'fullmaktige';

/** The decision is registered by hand under the old rules, and for a case that was taken over when the budget was being prepared already. */
export const registrerasForHand = (kontext: InitiativKontext): boolean =>
  !fattasIArende(kontext) || (kontext.overtaget?.tillstand === 'i-budgetprocess' && kontext.ejPrioriteradBudgetar === null);

/** What kommunfullmäktige decides about the budget becomes `finansiera`, `finansiera-delvis` or `finansiera-inte`. */
export const beslutsvag: Beslutsvag = {
  vantar: 'i-budgetprocess',
  barn: 'budgetarende',
  vilarPa: ['finansierat', 'omarbetas'],
  forslag: ({ beloppTkr }: InitiativKontext) => ({ beloppTkr }),
  handelse: ({ budgetar }: InitiativKontext, beslut: Arendebeslut) => {
    const { organ, datum, paragraf, utfall, beloppTkr, fordelning, skal } = beslut;
    const bas = { organ, datum, paragraf, budgetar: budgetar ?? Number(datum.slice(0, 4)) + 1 };
    if (utfall === 'avslag') return { typ: 'finansiera-inte', data: { ...bas, skal } };
    if (utfall === 'delvis') return { typ: 'finansiera-delvis', data: { ...bas, ramTkr: beloppTkr ?? 0, skal, fordelning } };
    return { typ: 'finansiera', data: { ...bas, beloppTkr, fordelning } };
  },
};
