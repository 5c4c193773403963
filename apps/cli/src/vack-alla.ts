import type pg from 'pg';

/** Asks Temporal to take up every open case again: a wake row each, and one signal to the relays. A dry run counts only. */
export async function vackAlla(pool: pg.Pool, prov: boolean): Promise<number> {
  if (prov) {
    const { rows } = await pool.query<{ antal: number }>('select count(*)::int as antal from arende where not avslutad');
    return rows[0]?.antal ?? 0;
  }
  const { rowCount } = await pool.query(
    `insert into wake (arende_id, steg, fas, skapad) select id, steg, fas, now() from arende where not avslutad order by id
     on conflict (arende_id) do update set steg = excluded.steg, fas = excluded.fas, skapad = excluded.skapad, tagen_till = null, forsok = 0`,
  );
  await pool.query(`select pg_notify('wake', '')`);
  return rowCount ?? 0;
}
