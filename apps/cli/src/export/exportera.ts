import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { byggExport } from '#documents';
import { exportfiler, exportfilensInnehall, lasExportunderlag, senasteExport, sparaExport } from '#engine';
import { processer } from '#machines';
import type pg from 'pg';
import { Indatafel } from '../fel.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export interface Exportval {
  readonly pool: pg.Pool;
  /** A diary number or a case's id. */
  readonly vad: string;
  readonly till: string;
  readonly nu: Date;
}

/** Writes the export folder of a closed case under `till`, as it now is; gives its path and what it lacks. Throws Indatafel when there is no such case, or several. */
export async function exportera({ pool, vad, till, nu }: Exportval): Promise<{ vag: string; antal: number; saknas: readonly string[] }> {
  const arendeId = await hitta(pool, vad);
  const underlag = await lasExportunderlag(pool, processer, arendeId);
  if (!underlag) throw new Indatafel(['Ärendet är inte avslutat. En exportmapp görs när det är avslutat.']);
  const { id } = await sparaExport(pool, arendeId, byggExport(underlag), nu);
  const rad = await senasteExport(pool, arendeId);
  if (!rad || rad.id !== id) throw new Indatafel(['Ärendet ändrades medan mappen gjordes. Kör kommandot igen.']);
  const rot = join(till, rad.mapp);
  await mkdir(till, { recursive: true });
  await mkdir(rot).catch((fel: unknown) => {
    if (fel instanceof Error && 'code' in fel && fel.code === 'EEXIST')
      throw new Indatafel([`${rot} finns redan. Välj en annan mapp, eller flytta den.`]);
    throw fel;
  });
  const filer = await exportfiler(pool, id);
  for (const { vag } of filer) {
    const fil = join(rot, vag);
    await mkdir(dirname(fil), { recursive: true });
    await writeFile(fil, await exportfilensInnehall(pool, id, vag), { flag: 'wx' });
  }
  return { vag: rot, antal: filer.length, saknas: rad.saknas };
}

/** A number is a key only together with the authority that gave it. */
async function hitta(pool: pg.Pool, vad: string): Promise<string> {
  if (UUID.test(vad)) return vad;
  const svar = await pool.query<{ id: string; organ: string; titel: string }>(
    `select d.arende_id as id, d.organ_id as organ from dnr d where d.i_arende is null and dnr_text(d.nummer, d.ar) = $1 order by d.organ_id limit 20`,
    [vad],
  );
  const [rad, ...fler] = svar.rows;
  if (!rad) throw new Indatafel([`Inget ärende har diarienumret eller id:t ${vad}.`]);
  if (fler.length > 0)
    throw new Indatafel([
      `Flera myndigheter har numret ${vad}. Ange ärendets id:`,
      ...svar.rows.map(({ id, organ }) => `  ${id}  ${organ}`),
    ]);
  return rad.id;
}
