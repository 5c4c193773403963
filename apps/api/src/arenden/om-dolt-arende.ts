import { type Inloggad, synligtVillkor, type Villkor } from '#auth';

const UUID = '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';
/** Every id by the name, wherever it stands in the form. */
const namnda = (falt: string): string =>
  `select case when v #>> '{}' ~ '${UUID}' then (v #>> '{}')::uuid end as id from jsonb_path_query(i.innehall, '$.**.${falt}') v`;

/** What was sent in (`inlamning i`) to a meeting about its items: the condition that the case of one of them is one that the person may not know of. */
export function omDoltArende(jag: Pick<Inloggad, 'personId' | 'roller'>, forsta: number): Villkor {
  const { sql, varden } = synligtVillkor('b', jag, forsta);
  return {
    sql: `exists (select 1 from (${namnda('arendeId')} union all select q.arende_id from (${namnda('punktId')}) p join sammantrade_punkt q on q.id = p.id) n
      join arende b on b.id = n.id and b.sekretess where not ${sql})`,
    varden,
  };
}
