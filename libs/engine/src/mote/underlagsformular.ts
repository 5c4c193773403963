import { processer } from '#machines';

/** Events that ask for something beside the underlag: a pause, a place in an order. */
const VID_SIDAN_OM = ['pausa', 'ateruppta', 'rangordna'];

/** Forms that are no part of a case's underlag: those, and what the product itself notes of its work. */
export const UTANFOR_UNDERLAGET: readonly string[] = [
  ...new Set(
    Object.values(processer).flatMap(({ handelser }) =>
      Object.entries(handelser)
        .filter(([typ, { intern, noterar }]) => intern === true || noterar === true || VID_SIDAN_OM.includes(typ))
        .map(([, { formular }]) => formular),
    ),
  ),
];

/** SQL that is true of a form that belongs to the underlag. The names are the machines' own. */
export const arUnderlagSql = (formular: string): string =>
  `${formular} not in (${UTANFOR_UNDERLAGET.map((namn) => `'${namn}'`).join(', ')})`;
