import type { Pool } from 'pg';
import type { Lage } from './types.js';

interface Rad {
  lage: Lage;
}

/** The position that the workflow follows: ids, enums and instants, read in one statement. */
export async function lasLage(pool: Pool, arendeId: string): Promise<Lage | null> {
  const svar = await pool.query<Rad>({ name: 'las-lage', text: LAGE, values: [arendeId] });
  const lage = svar.rows[0]?.lage;
  if (!lage) return null;
  return { ...lage, frist: lage.frist && { ...lage.frist, at: new Date(lage.frist.at).toISOString() } };
}

const LAGE = `select json_build_object('arendeId', a.id, 'process', a.process, 'steg', a.steg, 'fas', a.fas, 'tillstand', a.tillstand, 'avslutad', a.avslutad,
    'pausad', a.pausad_sedan is not null, 'kedja', a.kedja,
    'frist', (select json_build_object('id', f.id, 'at', f.at, 'namn', f.namn, 'regel', f.regel) from frist f where f.arende_id = a.id and f.status = 'aktiv' order by f.at, f.id limit 1),
    'effekter', coalesce((select json_agg(json_build_object('id', e.id, 'typ', e.typ) order by e.skapad, e.id) from effect e where e.arende_id = a.id and e.status = 'vantar'), '[]')) as lage
  from arende a where a.id = $1`;
