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
import { nastaHandlingsversion } from '#database';
import type { Underlag } from '#documents';
import { harleddUuid } from '#engine';
import type { Effekt, Handlingsval } from './effekt.js';

/** What the underlag says, from the latest form of each kind that stands in the case, and which version of the case's underlag it becomes. */
export async function lasUnderlag(
  pool: pg.Pool,
  effekt: Effekt,
): Promise<{ underlag: Underlag; version: NonNullable<Handlingsval['version']> }> {
  const { arendeId, titel, dnr, organNamn, datum } = effekt;
  const formular = await senasteFormular(pool, arendeId);
  const behov = behovUr(formular.get('start'));
  const kategorisering = kategoriseraSchema.safeParse(formular.get('kategorisera')).data;
  const mal = kategorisering?.mal ?? analyseraSchema.safeParse(formular.get('analysera')).data?.mal ?? behov?.mal ?? [];
  const kna = knaSchema.safeParse(formular.get('kna-klar')).data ?? null;
  const version = await versionen(pool, effekt);
  return {
    version,
    underlag: {
      titel,
      dnr,
      organNamn,
      datum,
      version: version.version.beteckning,
      behov,
      kategori: kategorisering?.kategori ?? null,
      mal: await malnamn(pool, mal),
      organnamn: await organnamn(
        pool,
        [...(kna?.deltagandeKunder ?? []), ...(kna?.krav ?? [])].map(({ organ }) => organ),
      ),
      kna,
      sammanfattning: sammanfattaSchema.safeParse(formular.get('sammanfatta')).data ?? null,
      ledningsunderlag: ledningsunderlag(formular.get('sammanstall-till-ledningen')),
    },
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
async function senasteFormular(pool: pg.Pool, arendeId: string): Promise<Map<string, unknown>> {
  const svar = await pool.query<{ typ: string; innehall: unknown }>(
    `select distinct on (typ) case when h.steg = 1 then 'start' else h.typ end as typ, i.innehall from handelse h join inlamning i on i.id = h.inlamning_id
      where h.arende_id = $1 order by typ, h.steg desc`,
    [arendeId],
  );
  return new Map(svar.rows.map(({ typ, innehall }) => [typ, innehall]));
}

/** The version that the effect has made already, when it is repeated after a crash; else the next one of the case's underlag. */
async function versionen(pool: pg.Pool, { id, arendeId }: Effekt): Promise<NonNullable<Handlingsval['version']>> {
  const svar = await pool.query<{ dokumentId: string; effektId: string; version: number; beteckning: string }>(
    `select dokument_id as "dokumentId", effekt_id as "effektId", version, beteckning from handling where arende_id = $1 and slag = 'underlag'
      order by effekt_id = $2 desc nulls last, version desc limit 1`,
    [arendeId, id],
  );
  const senaste = svar.rows[0];
  if (senaste?.effektId === id)
    return { dokumentId: senaste.dokumentId, version: { version: senaste.version, beteckning: senaste.beteckning } };
  const dokumentId = senaste?.dokumentId ?? harleddUuid('underlag', arendeId);
  return { dokumentId, version: await nastaHandlingsversion(pool, dokumentId, 'upprattad') };
}

async function malnamn(pool: pg.Pool, ids: readonly string[]): Promise<string[]> {
  const svar = await pool.query<{ namn: string }>('select namn from mal where id = any($1) order by namn', [ids]);
  return svar.rows.map(({ namn }) => namn);
}

async function organnamn(pool: pg.Pool, ids: readonly string[]): Promise<Record<string, string>> {
  const svar = await pool.query<{ id: string; namn: string }>('select id, namn from organ where id = any($1)', [ids]);
  return Object.fromEntries(svar.rows.map(({ id, namn }) => [id, namn]));
}
