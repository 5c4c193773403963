import type pg from 'pg';

export interface Demoperson {
  readonly id: string;
  readonly namn: string;
  readonly roll: string;
}

/** Roles that the demo's main flow needs come first. */
const forst = [
  'intraservice/handlaggare',
  'intraservice/leverantorsforetradare',
  'stadsledningskontoret/beredningsansvarig',
  'strategiska-samordningsgruppen/ssg-ordforande',
  'kommunfullmaktige/sekreterare',
  'intraservice/administrator',
];

/** Everyone who can log in today, each with the role that says most, the main flow's people first. */
export async function demopersoner(pool: pg.Pool): Promise<readonly Demoperson[]> {
  const { rows } = await pool.query<Demoperson>(
    `select id, namn, roll from (
       select distinct on (p.id) p.id, p.namn, concat_ws(', ', coalesce(o.ovrigt #>> array['rollnamn', m.roll], m.roll), case when position(lower(o.namn) in lower(coalesce(o.ovrigt #>> array['rollnamn', m.roll], ''))) = 0 then o.namn end) as roll,
         coalesce(array_position($1::text[], m.organ_id || '/' || m.roll), 99) as ordning
       from person p join medlemskap m on m.person_id = p.id and m.fran <= current_date and (m.till is null or m.till >= current_date)
       join organ o on o.id = m.organ_id
       where p.aktiv order by p.id, ordning, m.fran, m.organ_id) x
     order by ordning, id`,
    [forst],
  );
  return rows;
}
