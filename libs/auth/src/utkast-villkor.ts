import type { Inloggad } from './inloggad.js';
import type { Villkor } from './synligt-villkor.js';

/**
 * The condition that the person may see a version of a document that is still an utkast (L-25): only those who handle the case, by a role
 * in its organ, by name, or by an open task of theirs or their group's. Whoever proposed the case does not handle it. `h` and `a` are the
 * aliases of `handling` and `arende`, `forsta` is the number of the first parameter.
 */
export function utkastVillkor(jag: Pick<Inloggad, 'personId' | 'roller'>, forsta: number): Villkor {
  const organ = [...new Set(jag.roller.map((roll) => roll.organ))];
  const grupper = [...new Set(jag.roller.map((roll) => `${roll.organ}/${roll.roll}`))];
  return {
    sql: `(h.status <> 'utkast' or a.organ_id = any($${forsta}::text[])
      or exists (select 1 from arende_person handlagger where handlagger.arende_id = a.id and handlagger.person_id = $${forsta + 2}::text and handlagger.roll <> 'forslagsstallare')
      or exists (select 1 from uppgift min where min.arende_id = a.id and min.status = 'oppen'
        and (min.innehavare_id = $${forsta + 2}::text or min.person_id = $${forsta + 2}::text or min.organ_id || '/' || min.roll = any($${forsta + 1}::text[]))))`,
    varden: [organ, grupper, jag.personId],
  };
}
