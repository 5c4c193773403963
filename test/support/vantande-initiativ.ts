import { randomUUID } from 'node:crypto';
import { datumI } from '#calendar';
import type { Engine } from '#engine';
import type { Pool } from 'pg';

/** The bodies and the two people that an initiative needs on its way to the budget's decision. */
export async function budgetfolk(pool: Pool): Promise<void> {
  await pool.query(`insert into organ (id, namn, typ, leverantor) values ('intraservice', 'Intraservice', 'forvaltning', true), ('stadsledningskontoret', 'SLK', 'forvaltning', false),
    ('kommunstyrelsen', 'KS', 'ks', false), ('kommunfullmaktige', 'KF', 'kf', false)`);
  await pool.query(
    `insert into person (id, namn, epost, sub) select id, id, id || '@prov.example', id from unnest(array['lev', 'ber']) id`,
  );
  await pool.query(
    `insert into medlemskap (person_id, organ_id, roll, fran) values ('lev', 'intraservice', 'leverantorsforetradare', '2021-01-01'), ('ber', 'stadsledningskontoret', 'beredningsansvarig', '2021-01-01')`,
  );
}

/** An initiative that waits for the decision of the year's budget. */
export async function vantandeInitiativ(pool: Pool, engine: Engine, budgetar: number): Promise<string> {
  const [id, nu] = [randomUUID(), new Date()];
  const datum = datumI(nu);
  const fakta = { kategori: 'forandringsinsats', finansieringstyp: 'kommunbidrag', budgetar, rang: 1, beloppTkr: 500 };
  await engine.start({
    ...{
      nyckel: id,
      aktor: { personId: 'lev' },
      nu,
      process: 'initiativ',
      arendeId: id,
      titel: 'Initiativ',
      organ: 'intraservice',
      datum,
      data: {},
    },
    overtagande: { tillstand: 'prioriterat', kalla: 'prov', datum, fakta },
  });
  await pool.query(
    `insert into budgetlista (id, budgetar, version, rader, hash, fryst_av, fryst_at)
      select gen_random_uuid(), $1, coalesce((select max(version) from budgetlista where budgetar = $1), 0) + 1,
        coalesce((select rader from budgetlista where budgetar = $1 order by version desc limit 1), '[]'::jsonb) || jsonb_build_array(jsonb_build_object('arendeId', $2::text)), 'x', 'ber', now()`,
    [budgetar, id],
  );
  const rader = [{ rubrik: 'Allt', beloppTkr: 500, finansieringskalla: 'kommunbidrag' }];
  const handelse = { typ: 'till-budgetunderlag', data: { budgetar, beloppTkr: 500, rader } };
  await engine.execute({ nyckel: randomUUID(), aktor: { personId: 'ber' }, nu, arendeId: id, forvantatSteg: null, handelse });
  return id;
}
