import type { Fordelat, Process } from '#machines';
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
    text: `insert into beslutskoppling (beslut_id, arende_id, utfall, belopp_tkr, lage, skapad, sigill)
      values ($1, $2, 'bifall', $3, 'vantar', $4, kopplingens_sigill($1, $2, 'bifall', $3, '[]', null, 'vantar', $4))`,
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

/** What each case that waits for the matter is to get, and how that is split, with the names that the decision says it by. */
export async function fordelningar(
  klient: Pool | PoolClient,
  { arende }: FaktaFraga,
): Promise<(Fordelat & { readonly utfall: string; readonly beloppTkr: number | null })[]> {
  const svar = await klient.query<Fordelat & { utfall: string; beloppTkr: number | null }>({
    name: 'beslutets-fordelningar',
    text: `select k.arende_id as "arendeId", a.dnr, a.titel, k.utfall, k.belopp_tkr as "beloppTkr",
        coalesce((select json_agg(json_build_object('organ', f.organ, 'namn', coalesce(o.namn, f.organ), 'beloppTkr', f."beloppTkr") order by o.namn, f.organ)
          from jsonb_to_recordset(k.fordelning) f(organ text, "beloppTkr" int) left join organ o on o.id = f.organ), '[]') as delar
      from beslutskoppling k join arende a on a.id = k.arende_id where k.beslut_id = $1 and k.lage = 'vantar' order by k.arende_id`,
    values: [arende.id],
  });
  return svar.rows;
}

/** What is proposed, or decided, for each of the matter's cases. */
export const beslutskoppling: Registerskrivare = async (klient, { arendeId }, { rader, fordelning }) => {
  await klient.query({
    name: 'satt-beslutsutfall',
    text: `update beslutskoppling k set utfall = r.utfall, belopp_tkr = r."beloppTkr", skal = r.skal,
        sigill = kopplingens_sigill(k.beslut_id, k.arende_id, r.utfall, r."beloppTkr", k.fordelning, r.skal, k.lage, k.skapad)
      from jsonb_to_recordset($2::jsonb) r("arendeId" uuid, utfall text, "beloppTkr" int, skal text)
      where k.beslut_id = $1 and k.arende_id = r."arendeId" and k.lage = 'vantar'`,
    values: [arendeId, JSON.stringify(rader)],
  });
  await klient.query({
    name: 'satt-fordelning',
    text: `update beslutskoppling k set fordelning = n.fordelning,
        sigill = kopplingens_sigill(k.beslut_id, k.arende_id, k.utfall, k.belopp_tkr, n.fordelning, k.skal, k.lage, k.skapad)
      from (select r."arendeId", coalesce((select jsonb_agg(jsonb_build_object('organ', f.organ, 'beloppTkr', f."beloppTkr"))
          from jsonb_to_recordset($3::jsonb) f("arendeId" uuid, organ text, "beloppTkr" int) where f."arendeId" = r."arendeId"), '[]') as fordelning
        from (select distinct x."arendeId" from jsonb_to_recordset($2::jsonb || $3::jsonb) x("arendeId" uuid)) r) n
      where k.beslut_id = $1 and k.lage = 'vantar' and k.arende_id = n."arendeId"`,
    values: [arendeId, JSON.stringify(rader), JSON.stringify(fordelning ?? [])],
  });
};
