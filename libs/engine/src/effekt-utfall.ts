import type { Pool, PoolClient } from 'pg';
import { processFor } from './fall.js';
import { genomfor } from './genomfor.js';
import { sparaSvar, taNyckel } from './kommando.js';
import { lasArenden } from './las.js';
import type { Motor } from './motor.js';
import type { ArendeRad } from './rader.js';
import { iTransaktion } from './transaktion.js';
import { Nekad } from './types.js';
import { mottagandeArende, utfallshandelse, type VantandeEffekt } from './utfallshandelse.js';
import { validera } from './validera.js';

export interface Utfallsfraga {
  readonly effektId: string;
  readonly resultat: Readonly<Record<string, unknown>>;
  readonly nu: Date;
}
export type Utfallssvar = 'registrerad' | 'inaktuell';

/** Records that an effect has been done at its target, and takes the event that its type says follows; a repeated report changes nothing. */
export async function effektUtfall(
  pool: Pool,
  motor: Motor,
  fraga: Utfallsfraga,
): Promise<{ svar: Utfallssvar; andrade: readonly string[] }> {
  const effekt = await lasEffekt(pool, fraga.effektId);
  if (!effekt) return { svar: 'inaktuell', andrade: [] };
  const till = mottagandeArende(motor, effekt);
  if (till === null) return { svar: (await stang(pool, fraga)) ? 'registrerad' : 'inaktuell', andrade: [] };
  return iTransaktion(pool, async (klient) => {
    const nyckel = `effekt/${fraga.effektId}`;
    const tidigare = await taNyckel(klient, nyckel, { effektId: fraga.effektId }, fraga.nu.toISOString());
    if (tidigare) return { svar: (tidigare as { svar: Utfallssvar }).svar, andrade: [] };
    const [mottagare] = await lasArenden(klient, [till]);
    const andrade = (await stang(klient, fraga)) && mottagare ? await taHandelse({ klient, motor, mottagare, effekt }, fraga) : [];
    const svar = andrade.length > 0 ? 'registrerad' : 'inaktuell';
    await sparaSvar(klient, nyckel, { svar });
    return { svar, andrade };
  });
}

async function lasEffekt(pool: Pool, id: string): Promise<VantandeEffekt | undefined> {
  const svar = await pool.query<VantandeEffekt>({
    name: 'effekt-for-utfall',
    text: 'select e.id, e.arende_id, e.typ, e.data, a.process from effect e join arende a on a.id = e.arende_id where e.id = $1',
    values: [id],
  });
  return svar.rows[0];
}

/** True when the effect was still waiting. */
async function stang(klient: Pool | PoolClient, { effektId, resultat, nu }: Utfallsfraga): Promise<boolean> {
  const svar = await klient.query({
    name: 'effekt-utfall',
    text: `update effect set status = 'klar', resultat = $2::jsonb, klar_at = $3 where id = $1 and status = 'vantar'`,
    values: [effektId, JSON.stringify(resultat), nu.toISOString()],
  });
  return svar.rowCount === 1;
}

interface Mottagande {
  readonly klient: PoolClient;
  readonly motor: Motor;
  readonly mottagare: ArendeRad;
  readonly effekt: VantandeEffekt;
}

/** The cases that changed; none when the event no longer applies, and then nothing of it is written. Other refusals go on and leave the effect waiting. */
async function taHandelse({ klient, motor, mottagare, effekt }: Mottagande, { resultat, nu }: Utfallsfraga): Promise<readonly string[]> {
  const process = processFor(motor.processer, mottagare.process);
  const handelse = utfallshandelse(process, effekt, resultat);
  if (!handelse) return [];
  const steg = validera(process, { arendeId: mottagare.id, forvantatSteg: null, handelse });
  await klient.query('savepoint handelse');
  try {
    const medfoljande = new Set<string>();
    const { arendeId, startadeArenden = [] } = await genomfor({ klient, motor, aktor: { system: true }, nu, medfoljande }, mottagare, steg);
    return [arendeId, ...startadeArenden, ...medfoljande];
  } catch (fel) {
    if (!(fel instanceof Nekad) || fel.kod !== 'regel-hindrar') throw fel;
    await klient.query('rollback to savepoint handelse');
    return [];
  }
}
