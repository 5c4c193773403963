import type { Arendebeslut } from '#contracts';
import type { Beslutsvag } from '../beslut/beslutsvag.js';
import type { VerksamhetsinitiativKontext } from './kontext.js';

/** A bolag's board decides by aktiebolagslagen, in no matter of a municipal organ: its decision is registered by hand. */
export const registrerasForHand = ({ ledningsroll, policy }: VerksamhetsinitiativKontext): boolean =>
  ledningsroll !== null && ledningsroll === policy.ledning.bolag;

/** What the own nämnd decides becomes `besluta-i-namnden` or `avsla-i-namnden`; another amount than was asked is still a decision to do it. */
export const beslutsvag: Beslutsvag = {
  vantar: 'prioriterat',
  barn: 'namndarende',
  vilarPa: ['beslutat'],
  forslag: ({ begart }: VerksamhetsinitiativKontext) => ({ beloppTkr: begart?.beloppTkr ?? null }),
  handelse: ({ begart, planar }: VerksamhetsinitiativKontext, beslut: Arendebeslut) => {
    const { organ: namnd, datum, paragraf, utfall, beloppTkr, skal } = beslut;
    if (utfall === 'avslag') return { typ: 'avsla-i-namnden', data: { namnd, datum, paragraf, skal } };
    const plan = { plantyp: begart?.plantyp ?? null, planar: planar ?? Number(datum.slice(0, 4)) };
    return { typ: 'besluta-i-namnden', data: { namnd, datum, paragraf, ...plan, beloppTkr } };
  },
};
