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

/** The first budget year that a decision can still reach (C-10): the year after the next budget decision. */
export function tidigasteBudgetar(kalender: ManadDag, idag: string): number {
  return Number(budgetdag(kalender, null, idag).slice(0, 4)) + 1;
}

function datum(ar: number, { manad, dag }: ManadDag): string {
  return `${ar}-${String(manad).padStart(2, '0')}-${String(dag).padStart(2, '0')}`;
}
