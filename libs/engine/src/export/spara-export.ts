import type { Exportmapp } from '#contracts';
import type { Pool } from 'pg';
import { harleddUuid } from '../kedja.js';
import { iTransaktion } from '../transaktion.js';

export interface SparadExport {
  readonly id: string;
  readonly nr: number;
  /** False when the folder was there already, byte for byte. */
  readonly ny: boolean;
}

/**
 * Keeps the folder as the case's next one, unless the last one is the same. Two who make it at once keep one. A document is pointed to, never copied (H-31).
 */
export function sparaExport(pool: Pool, arendeId: string, mapp: Exportmapp, nu: Date): Promise<SparadExport> {
  return iTransaktion(pool, async (klient) => {
    await klient.query('select pg_advisory_xact_lock(hashtextextended($1, 7309))', [arendeId]);
    const sist = await klient.query<{ id: string; nr: number; digest: string }>(
      'select id, nr, digest from arkivexport where arende_id = $1 order by nr desc limit 1',
      [arendeId],
    );
    const forra = sist.rows[0];
    if (forra?.digest === mapp.digest) return { id: forra.id, nr: forra.nr, ny: false };
    const nr = (forra?.nr ?? 0) + 1;
    const id = harleddUuid('arkivexport', arendeId, nr);
    await klient.query({
      name: 'arkivexport',
      text: `insert into arkivexport (id, arende_id, nr, steg, mapp, digest, antal, storlek, saknas, skapad) values ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10)`,
      values: [
        id,
        arendeId,
        nr,
        mapp.steg,
        mapp.mapp,
        mapp.digest,
        mapp.filer.length,
        mapp.filer.reduce((summa, { storlek }) => summa + storlek, 0),
        JSON.stringify(mapp.saknas),
        nu,
      ],
    });
    for (const { vag, handlingId, innehall, storlek, sha256 } of mapp.filer)
      await klient.query({
        name: 'arkivexport-fil',
        text: 'insert into arkivexport_fil (export_id, vag, handling_id, innehall, storlek, sha256) values ($1, $2, $3, $4, $5, $6)',
        values: [id, vag, handlingId, innehall, storlek, sha256],
      });
    return { id, nr, ny: true };
  });
}
