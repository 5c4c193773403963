import type pg from 'pg';
import {
  analyseraSchema,
  kategoriseraSchema,
  knaSchema,
  nyttInitiativSchema,
  nyttVerksamhetsinitiativSchema,
  sammanfattaSchema,
  sammanstallTillLedningenSchema,
  verksamhetskriterier,
} from '#contracts';
import type { Underlag } from '#documents';
import type { Effekt } from './effekt.js';

/** What the underlag says, from the latest form of each kind that stands in the case. */
export async function lasUnderlag(klient: pg.PoolClient, { id, arendeId, titel, dnr, organNamn, datum }: Effekt): Promise<Underlag> {
  const formular = await senasteFormular(klient, arendeId);
  const behov = behovUr(formular.get('start'));
  const kategorisering = kategoriseraSchema.safeParse(formular.get('kategorisera')).data;
  const mal = kategorisering?.mal ?? analyseraSchema.safeParse(formular.get('analysera')).data?.mal ?? behov?.mal ?? [];
  return {
    arendeId,
    titel,
    dnr,
    organNamn,
    datum,
    version: await nastaVersion(klient, arendeId, id),
    behov,
    kategori: kategorisering?.kategori ?? null,
    mal: await malnamn(klient, mal),
    kna: knaSchema.safeParse(formular.get('kna-klar')).data ?? null,
    sammanfattning: sammanfattaSchema.safeParse(formular.get('sammanfatta')).data ?? null,
    ledningsunderlag: ledningsunderlag(formular.get('sammanstall-till-ledningen')),
  };
}

/** The need, in the words of the track that it was stated in. */
function behovUr(start: unknown): Underlag['behov'] {
  const eget = nyttVerksamhetsinitiativSchema.safeParse(start).data;
  if (!eget) return nyttInitiativSchema.partial().safeParse(start).data ?? null;
  const { uppdragsomrade: _u, malgrupper: _m, agandeOrgan: _a, ursprung, ...behov } = eget;
  return { ...behov, ...(ursprung ? { ursprung } : {}) };
}

/** What beredningsansvarig hands over to the ledning (B-10). */
function ledningsunderlag(formular: unknown): Underlag['ledningsunderlag'] {
  const form = sammanstallTillLedningenSchema.safeParse(formular).data;
  if (!form) return null;
  const namn = new Map<string, string>(verksamhetskriterier.map((rad) => [rad.id, rad.namn]));
  return {
    kriterier: Object.entries(form.kriterier).map(([id, { poang, motivering }]) => ({ namn: namn.get(id) ?? id, poang, motivering })),
    langsiktigPlan: form.langsiktigPlan,
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
