import type pg from 'pg';
import { rollNamn } from '#contracts';
import { IDAG_SQL } from '#database';

export interface Demoperson {
  readonly id: string;
  readonly namn: string;
  readonly roll: string;
}

type Rad = { id: string; namn: string; roll: string; organ: string };

const SATEN = ['vice-ordforande', 'ledamot', 'ersattare'];

/** Roles that the demo's main flow needs come first. */
const forst = [
  'intraservice/handlaggare',
  'intraservice/leverantorsforetradare',
  'stadsledningskontoret/beredningsansvarig',
  'strategiska-samordningsgruppen/ssg-ordforande',
  'kommunfullmaktige/sekreterare',
  'intraservice/administrator',
];

/** Those who have a role of their own today, each with the one that says most, the main flow's people first; mere seats in a body are left to the login page. */
export async function demopersoner(pool: pg.Pool): Promise<readonly Demoperson[]> {
  const { rows } = await pool.query<Rad>(
    `select id, namn, roll, organ from (
       select distinct on (p.id) p.id, p.namn, m.roll, o.namn as organ, coalesce(array_position($1::text[], m.organ_id || '/' || m.roll), 99) as ordning
       from person p join medlemskap m on m.person_id = p.id and m.fran <= ${IDAG_SQL} and (m.till is null or m.till >= ${IDAG_SQL})
       join organ o on o.id = m.organ_id
       where p.aktiv and exists (select 1 from medlemskap e where e.person_id = p.id and e.roll <> all($2::text[]))
       order by p.id, ordning, m.roll = any($2::text[]), m.fran, m.organ_id) x
     order by ordning, id`,
    [forst, SATEN],
  );
  return rows.map(({ id, namn, roll, organ }) => ({ id, namn, roll: rolltext(rollNamn(roll), organ) }));
}

/** The body is left out when the role already names it. */
function rolltext(roll: string, organ: string): string {
  return roll.toLocaleLowerCase('sv').includes(organ.toLocaleLowerCase('sv')) ? roll : `${roll}, ${organ}`;
}
