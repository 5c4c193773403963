import { harleddUuid } from '#engine';
import type pg from 'pg';
import { arendeId } from './start-for.js';
import type { Tjansteplan } from './tjansteplan.schema.js';

/**
 * Makes the plan's dependencies what the file says: a title that is a row of the plan becomes that row's case, any other is kept as the text
 * it is and shown as not found (T-07). What a person has taken away stays away. Returns how many titles lead nowhere.
 */
export async function skrivBeroenden(client: pg.PoolClient, plan: Tjansteplan, nu: Date): Promise<number> {
  const rader = plan.omraden.flatMap((omrade) => omrade.rader).filter(({ slag }) => slag === 'initiativ');
  const efterTitel = new Map(rader.map((rad) => [rad.titel.toLowerCase(), rad.id]));
  const beroenden = rader.flatMap((rad) => [
    ...rad.beroenden.map((text) => ({ fran: rad.id, slag: 'kraver', till: efterTitel.get(text.toLowerCase()) ?? null, text })),
    ...rad.beroendeanmarkningar.map((text) => ({ fran: rad.id, slag: 'anmarkning', till: null, text })),
  ]);
  const nya = beroenden
    .filter(({ fran, till }) => fran !== till)
    .map(({ fran, slag, till, text }) => ({
      id: harleddUuid('beroende', plan.id, fran, slag, text),
      fran_arende: arendeId(plan.id, fran),
      till_arende: till === null ? null : arendeId(plan.id, till),
      till_text: till === null ? text : null,
      slag,
    }));
  await client.query(
    `insert into beroende (id, fran_arende, till_arende, till_text, slag, kalla, plan, skapad)
     select id, fran_arende, till_arende, till_text, slag, $2, $3, $4 from jsonb_populate_recordset(null::beroende, $1::jsonb)
     on conflict do nothing`,
    [JSON.stringify(nya), plan.titel, plan.id, nu],
  );
  await client.query('update beroende set borttagen = $2 where plan = $1 and borttagen is null and id <> all($3::uuid[])', [
    plan.id,
    nu,
    nya.map(({ id }) => id),
  ]);
  return nya.filter((rad) => rad.slag === 'kraver' && rad.till_arende === null).length;
}
