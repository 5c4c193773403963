import type { portfoljradSchema, portfoljSchema } from '#contracts';
import type { z } from 'zod';

/** A cell of an export: a text, a number, or nothing where the figure is missing. */
export type Cell = string | number | null;

type Portfolj = z.infer<typeof portfoljSchema>;
type Rad = z.infer<typeof portfoljradSchema>;

const slag = { initiativ: 'Initiativ', pott: 'Pott', ofordelat: 'Ofördelat', gemensam: 'Gemensam kostnad' } as const;

/** The portfolio as rows of cells: headings, one row each, and the sums that the screen shows. A missing amount is an empty cell, never 0. */
export function exporttabell({ ar, summa }: Pick<Portfolj, 'ar' | 'summa'>, rader: readonly Rad[]): Cell[][] {
  const arskolumner = (del: 'utveckling' | 'forvaltning') => (rad: Pick<Rad, 'utveckling' | 'forvaltning'>) =>
    ar.map((ett) => rad[del][ett] ?? null);
  const [utveckling, forvaltning] = [arskolumner('utveckling'), arskolumner('forvaltning')];
  return [
    [
      'Initiativ',
      'Slag',
      'Område',
      'Leverantör',
      'Fas',
      'Läge',
      'Finansiering',
      'Rang',
      'Budgetår',
      ...ar.map((ett) => `Utveckling ${ett} (tkr)`),
      ...ar.map((ett) => `Förvaltning ${ett} (tkr)`),
      'Årlig kostnad (tkr)',
    ],
    ...rader.map((rad) => [
      rad.titel,
      slag[rad.slag],
      rad.omrade,
      rad.leverantor,
      rad.fas,
      rad.etikett,
      rad.finansiering,
      rad.rang,
      rad.budgetar,
      ...utveckling(rad),
      ...forvaltning(rad),
      rad.arligTkr,
    ]),
    ['Summa för urvalet', null, null, null, null, null, null, null, null, ...utveckling(summa), ...forvaltning(summa), null],
  ];
}
