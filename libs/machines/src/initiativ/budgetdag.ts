interface ManadDag {
  readonly manad: number;
  readonly dag: number;
}

/** The fixed day of the budget calendar: in the year before `budgetar`, or the next such day after `idag` when that has passed (C-21). */
export function budgetdag(kalender: ManadDag, budgetar: number | null, idag: string): string {
  const onskad = budgetar === null ? null : datum(budgetar - 1, kalender);
  if (onskad !== null && onskad >= idag) return onskad;
  const ar = Number(idag.slice(0, 4));
  const iAr = datum(ar, kalender);
  return iAr > idag ? iAr : datum(ar + 1, kalender);
}

/** The first budget year that the day of a calendar can still reach: the year after the next such day. */
export function tidigasteBudgetar(kalender: ManadDag, idag: string): number {
  return Number(budgetdag(kalender, null, idag).slice(0, 4)) + 1;
}

/** C-10: the first budget year that a new initiative can still reach. What comes after the underlag for a budget has been handed in is not in it, although it is yet to be decided. */
export function tidigasteAttNa({ budgetunderlag }: { readonly budgetunderlag: ManadDag }, idag: string): number {
  return tidigasteBudgetar(budgetunderlag, idag);
}

function datum(ar: number, { manad, dag }: ManadDag): string {
  return `${ar}-${String(manad).padStart(2, '0')}-${String(dag).padStart(2, '0')}`;
}
