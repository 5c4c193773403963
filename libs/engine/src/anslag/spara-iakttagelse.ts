import type { Pool } from 'pg';
import { iTransaktion } from '../transaktion.js';

export interface Anslagsiakttagelse {
  readonly arendeId: string;
  /** Which notice of the case was looked for. */
  readonly nr: number;
  readonly utfall: 'synligt' | 'borta' | 'fel';
  readonly detalj: string | null;
}

/**
 * Keeps what was seen of a notice, as the next link of the chain that the notice's own row ends (docs/beslut/0039). The time is the database's own and never before
 * that of the look before: a clock that has been put back is told of. A notice that has come down meanwhile is left.
 */
export async function sparaIakttagelse(pool: Pool, { arendeId, nr, utfall, detalj }: Anslagsiakttagelse): Promise<void> {
  await iTransaktion(pool, async (klient) => {
    // Two who look at once write one after the other.
    const uppe = await klient.query({
      name: 'las-anslag-att-iaktta',
      text: `select 1 from anslag where arende_id = $1 and nr = $2 and tillstand = 'uppsatt' for no key update`,
      values: [arendeId, nr],
    });
    if (uppe.rowCount === 1) await klient.query({ name: 'spara-iakttagelse', text: SPARA, values: [arendeId, utfall, detalj] });
  });
}

const SPARA = `with nu as materialized (select clock_timestamp() as nu),
  ny as (select n.arende_id, n.nr, greatest(nu.nu, n.iakttagen_at + interval '1 millisecond') as vid, coalesce(nu.nu < n.iakttagen_at, false) as tillbaka,
      coalesce(n.iakttagelse_kedja, n.arende_id::text) as fore from anslag n, nu where n.arende_id = $1),
  o as (insert into anslag_observation (arende_id, nr, vid, utfall, detalj, klocka_tillbaka, kedja)
    select arende_id, nr, vid, $2, $3, tillbaka, iakttagelsens_sigill(fore, nr, vid, $2, $3, tillbaka) from ny returning arende_id, vid, kedja)
  update anslag n set iakttagen_at = o.vid, iakttagelser = n.iakttagelser + 1, iakttagelse_kedja = o.kedja from o where n.arende_id = o.arende_id`;
