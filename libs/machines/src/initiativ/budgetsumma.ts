import { lista, objekt, tal } from '../las/varde.js';

/** What the lines burden the budget with, in tkr: external money stands in the plan and is not counted (T-13). A blank adds nothing. */
export function budgetsumma(rader: unknown): number {
  return lista(rader)
    .map(objekt)
    .filter(({ finansieringskalla }) => finansieringskalla !== 'extern')
    .reduce<number>((summa, { beloppTkr }) => summa + (tal(beloppTkr) ?? 0), 0);
}
