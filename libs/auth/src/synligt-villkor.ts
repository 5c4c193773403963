import { namngivenSql } from '#database';
import type { Inloggad } from './inloggad.js';

/** A piece of SQL with the values of its parameters, numbered from the place that was asked for. */
export interface Villkor {
  readonly sql: string;
  readonly varden: readonly unknown[];
}

const ALIAS = /^[a-z_]+$/;

/**
 * The condition that the person may know that a case exists. A secret case exists only for those who have a role in its organ today, or
 * are named in it today; for all others it is not in any list, count or answer. `alias` is the alias of `arende`, `forsta` the number of the
 * first parameter.
 */
export function synligtVillkor(alias: string, jag: Pick<Inloggad, 'personId' | 'roller'>, forsta: number): Villkor {
  if (!ALIAS.test(alias)) throw new RangeError('Aliaset är inte ett namn.');
  const organ = [...new Set(jag.roller.map((roll) => roll.organ))];
  return {
    sql: `(not ${alias}.sekretess or ${alias}.organ_id = any($${forsta}::text[])
      or ${namngivenSql(`${alias}.id`, `$${forsta + 1}::text`)})`,
    varden: [organ, jag.personId],
  };
}
