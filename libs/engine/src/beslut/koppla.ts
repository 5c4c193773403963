import type { Process } from '#machines';
import type { Pool, PoolClient } from 'pg';
import type { FaktaFraga } from '../fakta/fakta-laddare.js';
import type { Registerskrivare } from '../register/registerskrivare.js';

interface Kopplad {
  readonly id: string;
  readonly process: Process;
  readonly kontext: unknown;
}

/** The case waits for the matter's decision from now on, with what its process proposes. */
export async function koppla(klient: PoolClient, beslutId: string, { id, process, kontext }: Kopplad, nu: string): Promise<void> {
  if (!process.beslut) throw new Error(`Processen ${process.namn} får inga beslut`);
  await klient.query({
    name: 'koppla-beslut',
    text: `insert into beslutskoppling (beslut_id, arende_id, utfall, belopp_tkr, lage, skapad) values ($1, $2, 'bifall', $3, 'vantar', $4)`,
    values: [beslutId, id, process.beslut.forslag(kontext as never).beloppTkr, nu],
  });
}

/** The matter that the case waits for; null when there is none. */
export async function vantandeBeslutsarende(klient: Pool | PoolClient, { arende }: FaktaFraga): Promise<string | null> {
  const svar = await klient.query<{ id: string }>({
    name: 'vantande-beslutsarende',
    text: `select beslut_id as id from beslutskoppling where arende_id = $1 and lage = 'vantar'`,
    values: [arende.id],
  });
  return svar.rows[0]?.id ?? null;
}

/** The cases that wait for the matter. */
export async function beslutarOm(klient: Pool | PoolClient, { arende }: FaktaFraga): Promise<string[]> {
  const svar = await klient.query<{ id: string }>({
    name: 'beslutar-om',
    text: `select arende_id as id from beslutskoppling where beslut_id = $1 and lage = 'vantar' order by arende_id`,
    values: [arende.id],
  });
  return svar.rows.map(({ id }) => id);
}

/** What is proposed, or decided, for each of the matter's cases. */
export const beslutskoppling: Registerskrivare = async (klient, { arendeId }, { rader }) => {
  await klient.query({
    name: 'satt-beslutsutfall',
    text: `update beslutskoppling k set utfall = r.utfall, belopp_tkr = r."beloppTkr", skal = r.skal
      from jsonb_to_recordset($2::jsonb) r("arendeId" uuid, utfall text, "beloppTkr" int, skal text)
      where k.beslut_id = $1 and k.arende_id = r."arendeId" and k.lage = 'vantar'`,
    values: [arendeId, JSON.stringify(rader)],
  });
};
