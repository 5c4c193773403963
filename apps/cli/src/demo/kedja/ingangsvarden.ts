import type pg from 'pg';
import { iTransaktion } from '../../i-transaktion.js';
import type { Kedja } from './kedja.schema.js';

/** What the chain takes over from the registers before it: the last numbers that they had used, and who had which role and seat. */
export async function skrivIngangsvarden(
  pool: pg.Pool,
  { dnr, paragrafer, medlemskap, mandatperiod }: Kedja['ingangsvarden'],
): Promise<void> {
  await iTransaktion(pool, false, async (client) => {
    await client.query(
      `insert into dnr_raknare (organ_id, ar, senaste, ingang) select myndighet(n.organ), n.ar, n.senast, n.senast from jsonb_to_recordset($1::jsonb) n(organ text, ar int, senast int)
        on conflict (organ_id, ar) do nothing`,
      [JSON.stringify(dnr)],
    );
    await client.query(
      `insert into paragraf_serie (organ_id, ar, senast, ingang) select n.organ, n.ar, n.senast, n.senast from jsonb_to_recordset($1::jsonb) n(organ text, ar int, senast int)
        on conflict (organ_id, ar) do nothing`,
      [JSON.stringify(paragrafer)],
    );
    await client.query(
      `insert into medlemskap (person_id, organ_id, roll, fran, till) select m.person, m.organ, m.roll, m.fran, m.till
        from jsonb_to_recordset($1::jsonb) m(person text, organ text, roll text, fran date, till date) on conflict (person_id, organ_id, roll, fran) do nothing`,
      [JSON.stringify(medlemskap)],
    );
    const { organ, som, fran, till } = mandatperiod;
    await client.query(
      `insert into medlemskap (person_id, organ_id, roll, fran, till) select distinct m.person_id, m.organ_id, m.roll, $3::date, $4::date from medlemskap m
        where m.organ_id = any($1) and m.fran = $2 and m.roll in ('ordforande', 'vice-ordforande', 'ledamot', 'ersattare')
          and not exists (select 1 from medlemskap f where f.person_id = m.person_id and f.organ_id = m.organ_id and f.fran <= $4::date and f.roll in ('ordforande', 'vice-ordforande', 'ledamot', 'ersattare'))
        on conflict (person_id, organ_id, roll, fran) do nothing`,
      [organ, som, fran, till],
    );
  });
}
