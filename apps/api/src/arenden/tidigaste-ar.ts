import { tidigasteAttNa, type TillstandSpec } from '#machines';

const FORE_BUDGETEN = new Set(['behov', 'kravstallning', 'prioritering']);

/** C-10: the first budget year that a case can still reach by its own calendar, while no year has been settled for it; otherwise nothing. */
export function tidigasteAr(
  kontext: Readonly<Record<string, unknown>>,
  { fas }: TillstandSpec,
  idag: string,
): { tidigasteBudgetar?: number } {
  if (!FORE_BUDGETEN.has(fas) || typeof kontext.rang === 'number') return {};
  const dag = budgetunderlag(kontext.policy);
  return dag === null ? {} : { tidigasteBudgetar: tidigasteAttNa({ budgetunderlag: dag }, idag) };
}

/** Month and day in the case's policy; null for a process without a budget. */
function budgetunderlag(policy: unknown): { manad: number; dag: number } | null {
  const rad: unknown = typeof policy === 'object' && policy !== null ? Reflect.get(policy, 'budgetunderlag') : null;
  if (typeof rad !== 'object' || rad === null) return null;
  const [manad, dag]: unknown[] = [Reflect.get(rad, 'manad'), Reflect.get(rad, 'dag')];
  return typeof manad === 'number' && typeof dag === 'number' ? { manad, dag } : null;
}
