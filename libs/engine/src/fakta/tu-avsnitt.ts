import type { Pool, PoolClient } from 'pg';
import type { FaktaFraga } from './fakta-laddare.js';

/** The sections of the matter's tjänsteutlåtande: the version of each that has been saved, and those that somebody else writes in at this moment. */
export async function tuAvsnitt(
  klient: Pool | PoolClient,
  { arende, personId }: FaktaFraga,
): Promise<{ versioner: Record<string, number>; skrivs: string[] }> {
  const svar = await klient.query<{ avsnitt: string; version: number; skrivs: boolean }>({
    name: 'fakta-tu-avsnitt',
    text: `select avsnitt, version, coalesce(las_till > clock_timestamp() and las_av is distinct from $2, false) as skrivs from tu_avsnitt where arende_id = $1 order by avsnitt`,
    values: [arende.id, personId],
  });
  return {
    versioner: Object.fromEntries(svar.rows.filter(({ version }) => version > 0).map(({ avsnitt, version }) => [avsnitt, version])),
    skrivs: svar.rows.filter(({ skrivs }) => skrivs).map(({ avsnitt }) => avsnitt),
  };
}
