import type pg from 'pg';
import { kategoriseraSchema, knaSchema, nyttInitiativSchema, sammanfattaSchema } from '#contracts';
import type { Underlag } from '#documents';
import type { Effekt } from './effekt.js';

/** What the underlag says, from the latest form of each kind that stands in the case. */
export async function lasUnderlag(klient: pg.PoolClient, { id, arendeId, titel, dnr, organNamn, datum }: Effekt): Promise<Underlag> {
  const formular = await senasteFormular(klient, arendeId);
  const behov = nyttInitiativSchema.partial().safeParse(formular.get('start')).data ?? null;
  const kategorisering = kategoriseraSchema.safeParse(formular.get('kategorisera')).data;
  return {
    arendeId,
    titel,
    dnr,
    organNamn,
    datum,
    version: await nastaVersion(klient, arendeId, id),
    behov,
    kategori: kategorisering?.kategori ?? null,
    mal: await malnamn(klient, kategorisering?.mal ?? behov?.mal ?? []),
    kna: knaSchema.safeParse(formular.get('kna-klar')).data ?? null,
    sammanfattning: sammanfattaSchema.safeParse(formular.get('sammanfatta')).data ?? null,
  };
}

/** By the event's name; the first event's form is called `start`. */
async function senasteFormular(klient: pg.PoolClient, arendeId: string): Promise<Map<string, unknown>> {
  const svar = await klient.query<{ typ: string; innehall: unknown }>(
    `select distinct on (typ) case when h.steg = 1 then 'start' else h.typ end as typ, i.innehall from handelse h join inlamning i on i.id = h.inlamning_id
      where h.arende_id = $1 order by typ, h.steg desc`,
    [arendeId],
  );
  return new Map(svar.rows.map(({ typ, innehall }) => [typ, innehall]));
}

async function nastaVersion(klient: pg.PoolClient, arendeId: string, effektId: string): Promise<number> {
  const svar = await klient.query<{ version: number }>(
    `select coalesce((select version from handling where effekt_id = $2), (select max(version) + 1 from handling where arende_id = $1 and slag = 'underlag'), 1) as version`,
    [arendeId, effektId],
  );
  return svar.rows[0]?.version ?? 1;
}

async function malnamn(klient: pg.PoolClient, ids: readonly string[]): Promise<string[]> {
  const svar = await klient.query<{ namn: string }>('select namn from mal where id = any($1) order by namn', [ids]);
  return svar.rows.map(({ namn }) => namn);
}
