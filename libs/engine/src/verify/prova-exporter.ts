import type pg from 'pg';
import type { Fynd } from './fynd.js';

/** Every export folder against what it is made of: its own files hashed anew, its documents by the register's hash (which is proved by itself), the manifest among them. */
export async function provaExporter(pool: pg.Pool): Promise<readonly Fynd[]> {
  const { rows } = await pool.query<{ arendeId: string; vag: string }>({
    name: 'verify-exporter',
    text: `select e.arende_id as "arendeId", f.vag from arkivexport e join arkivexport_fil f on f.export_id = e.id left join handling h on h.id = f.handling_id
        where f.sha256 is distinct from coalesce(h.hash, encode(sha256(f.innehall), 'hex')) or (f.vag = 'manifest.json' and f.sha256 <> e.digest)
      union all select e.arende_id, 'manifest.json' from arkivexport e
        where e.antal <> (select count(*) from arkivexport_fil f where f.export_id = e.id) order by 1, 2 limit 1000`,
  });
  return rows.map(({ arendeId, vag }) => ({ prov: 'export', arendeId, text: `exportmappens fil ${vag} är inte den som lades in` }));
}
