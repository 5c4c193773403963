import type { Pool } from 'pg';

export interface Exportrad {
  readonly id: string;
  readonly nr: number;
  readonly steg: number;
  readonly mapp: string;
  readonly digest: string;
  readonly antal: number;
  readonly storlek: number;
  readonly saknas: readonly string[];
  readonly skapad: Date;
}

export interface Exportfilrad {
  readonly vag: string;
  readonly storlek: number;
  readonly sha256: string;
}

/** The latest folder of the case; undefined when none has been made. */
export async function senasteExport(pool: Pool, arendeId: string): Promise<Exportrad | undefined> {
  const svar = await pool.query<Exportrad>({
    name: 'senaste-export',
    text: 'select id, nr, steg, mapp, digest, antal, storlek::float8 as storlek, saknas, skapad from arkivexport where arende_id = $1 order by nr desc limit 1',
    values: [arendeId],
  });
  return svar.rows[0];
}

/** The files of a folder in the order of their paths. */
export async function exportfiler(pool: Pool, exportId: string): Promise<Exportfilrad[]> {
  const svar = await pool.query<Exportfilrad>({
    name: 'exportfiler',
    text: 'select vag, storlek::float8 as storlek, sha256 from arkivexport_fil where export_id = $1 order by vag collate "C"',
    values: [exportId],
  });
  return svar.rows;
}

/** The bytes of one file. Throws when they are not what the folder says that they are: a damaged file is never handed out as whole. */
export async function exportfilensInnehall(pool: Pool, exportId: string, vag: string): Promise<Buffer> {
  const svar = await pool.query<{ innehall: Buffer; ratt: boolean }>({
    name: 'exportfilens-innehall',
    text: `select x.innehall, encode(sha256(x.innehall), 'hex') = f.sha256 as ratt from arkivexport_fil f left join handling h on h.id = f.handling_id
      cross join lateral (select coalesce(f.innehall, h.innehall) as innehall) x where f.export_id = $1 and f.vag = $2`,
    values: [exportId, vag],
  });
  const rad = svar.rows[0];
  if (!rad?.ratt) throw new Error(`Exportmappens fil ${vag} är inte den som lades in.`);
  return rad.innehall;
}
