import type { Pool } from 'pg';
import { aterstall, fasFor, tillstandAv, type Processer } from './fall.js';
import { seArende } from './las.js';
import type { Lage } from './types.js';

interface Rad {
  lage: Lage;
  maskinversion: number;
}

/** The position that the workflow follows: ids, enums and instants, read in one statement. */
export async function lasLage(pool: Pool, processer: Processer, arendeId: string): Promise<Lage | null> {
  const svar = await pool.query<Rad>({ name: 'las-lage', text: LAGE, values: [arendeId] });
  const rad = svar.rows[0];
  if (!rad) return null;
  const lage = { ...rad.lage, ...(await iDagensMaskin(pool, processer, rad)) };
  return { ...lage, frist: lage.frist && { ...lage.frist, at: new Date(lage.frist.at).toISOString() } };
}

/** Where a case that an older version stepped last stands today; the row says it otherwise, also for a newer version than this one. */
async function iDagensMaskin(pool: Pool, processer: Processer, { lage, maskinversion }: Rad): Promise<Partial<Lage>> {
  const process = processer[lage.process];
  if (!process || maskinversion >= process.version) return {};
  const arende = await seArende(pool, lage.arendeId);
  if (!arende || arende.maskinversion >= process.version) return {};
  const tillstand = tillstandAv(aterstall(process, arende));
  return { tillstand, fas: fasFor(process, tillstand) };
}

const LAGE = `select json_build_object('arendeId', a.id, 'process', a.process, 'steg', a.steg, 'fas', a.fas, 'tillstand', a.tillstand, 'avslutad', a.avslutad,
    'pausad', a.pausad_sedan is not null, 'kedja', a.kedja,
    'frist', (select json_build_object('id', f.id, 'at', f.at, 'namn', f.namn, 'regel', f.regel) from frist f where f.arende_id = a.id and f.status = 'aktiv' order by f.at, f.id limit 1),
    'effekter', coalesce((select json_agg(json_build_object('id', e.id, 'typ', e.typ) order by e.skapad, e.id) from effect e where e.arende_id = a.id and e.status = 'vantar'), '[]')) as lage, a.maskinversion
  from arende a where a.id = $1`;
