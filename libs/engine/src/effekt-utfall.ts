import type { Pool } from 'pg';

/** Records that an effect has been done at its target; a repeated report changes nothing. */
export async function effektUtfall(
  pool: Pool,
  { effektId, resultat, nu }: { effektId: string; resultat: Readonly<Record<string, unknown>>; nu: Date },
): Promise<'registrerad' | 'inaktuell'> {
  const svar = await pool.query({
    name: 'effekt-utfall',
    text: `update effect set status = 'klar', resultat = $2::jsonb, klar_at = $3 where id = $1 and status = 'vantar'`,
    values: [effektId, JSON.stringify(resultat), nu.toISOString()],
  });
  return svar.rowCount === 1 ? 'registrerad' : 'inaktuell';
}
