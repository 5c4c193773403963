import { datumI } from '#calendar';
import { problem } from '#contracts';
import { serArendetSql } from '#database';
import { regimFor, regler } from '#machines';
import type { PoolClient, Pool } from 'pg';
import { harleddUuid, kanonisk, sha256 } from './kedja.js';
import { sparaSvar, taNyckel } from './kommando.js';
import { lasOmgivning } from './las.js';
import { laddaRegelverk } from './regelverk.js';
import { iTransaktion } from './transaktion.js';
import { Nekad } from './types.js';

/** A line of a frozen list, in rank order; money in whole tkr, null = missing. */
export interface Budgetlisterad {
  readonly arendeId: string;
  readonly titel: string;
  readonly rang: number | null;
  readonly finansieringstyp: string | null;
  readonly beloppTkr: number | null;
  /** True when the amount is what the analysis says that the year costs. */
  readonly beraknat: boolean;
}

export interface Frysning {
  readonly nyckel: string;
  readonly personId: string;
  readonly budgetar: number;
  readonly ramTkr: number | null;
  readonly nu: Date;
}

/** Freezes SSG's ranking for a budget year as a new version (C-07); older versions stay. Returns its version. */
export async function frysBudgetlista(
  pool: Pool,
  { nyckel, personId, budgetar, ramTkr, nu }: Frysning,
): Promise<{ id: string; version: number }> {
  return iTransaktion(pool, async (klient) => {
    const tidigare = await taNyckel(klient, nyckel, { personId, budgetar, ramTkr }, nu.toISOString());
    if (tidigare) return tidigare as { id: string; version: number };
    await laddaRegelverk(klient);
    await kravBeredare(klient, personId, nu);
    await klient.query(`select pg_advisory_xact_lock(hashtext('budgetlista'), $1)`, [budgetar]);
    const rader = await rangordning(klient, budgetar);
    if (!(await serNagon(klient, rader, personId, datumI(nu))))
      throw new Nekad(
        'regel-hindrar',
        problem('regel-hindrar', {
          detail: 'Inget initiativ är prioriterat för budgetåret.',
          kalla: 'C-07',
          saknas: ['prioriterade-initiativ'],
          kanGorasAv: 'Gruppen som prioriterar',
        }),
      );
    const ny = await sparaLista(klient, { budgetar, ramTkr, rader, personId, nu });
    await sparaSvar(klient, nyckel, ny);
    return ny;
  });
}

/** SSG's ranking as it stands now for the year; what has gone on to the budget process stays in it, so that a new version never drops a line.
 * Secret cases have their place in it: whoever shows the list leaves out what its reader may not know of. */
export async function rangordning(klient: Pool | PoolClient, budgetar: number): Promise<Budgetlisterad[]> {
  const svar = await klient.query<Budgetlisterad>({
    name: 'rangordning',
    text: `select id as "arendeId", titel, (snapshot #>> '{context,rang}')::int as rang, snapshot #>> '{context,finansieringstyp}' as finansieringstyp,
        coalesce((snapshot #>> '{context,beloppTkr}')::int, kostnad.summa) as "beloppTkr", coalesce(snapshot #>> '{context,beloppTkr}', '') = '' and kostnad.summa is not null as beraknat
      from arende cross join lateral (select case when e.engang is not null or e.arlig is not null then (coalesce(e.engang, 0) + coalesce(e.arlig, 0))::int end as summa
        from (select (snapshot #>> array['context', 'engangskostnadTkr', $1::text])::numeric as engang, (snapshot #>> '{context,arligKostnadTkr}')::numeric as arlig) e) kostnad
      where process = 'initiativ' and tillstand in ('prioriterat', 'i-budgetprocess', 'omarbetas') and (snapshot #>> '{context,budgetar}')::int = $1::text::int
      order by (snapshot #>> '{context,rang}')::int nulls last, id`,
    values: [String(budgetar)],
  });
  return svar.rows;
}

/** A list of secret cases only is empty to the one who may not know of them, and is refused in the same words. */
async function serNagon(klient: PoolClient, rader: readonly Budgetlisterad[], personId: string, idag: string): Promise<boolean> {
  const svar = await klient.query<{ nagon: boolean }>({
    name: 'budgetlista-ser-nagon',
    text: `select exists (select 1 from arende a where a.id = any($1::uuid[]) and ${serArendetSql('a', '$2', '$3::date')}) as nagon`,
    values: [rader.map(({ arendeId }) => arendeId), personId, idag],
  });
  return svar.rows[0]?.nagon ?? false;
}

async function kravBeredare(klient: PoolClient, personId: string, nu: Date): Promise<void> {
  const idag = datumI(nu);
  const { roller } = await lasOmgivning(klient, '00000000-0000-0000-0000-000000000000', { personId }, idag);
  const { policy } = regimFor(idag);
  if (roller.some((en) => en.organ === policy.organ.budgetberedning && en.roll === policy.roll.budgetberedning)) return;
  const regel = regler['ar-budgetberedare'];
  throw new Nekad(
    'ingen-behorighet',
    problem('ingen-behorighet', {
      regel: 'ar-budgetberedare',
      detail: regel?.mening,
      kalla: regel?.kalla,
      kanGorasAv: regel?.kanGorasAv,
    }),
  );
}

interface Lista {
  readonly budgetar: number;
  readonly ramTkr: number | null;
  readonly rader: readonly Budgetlisterad[];
  readonly personId: string;
  readonly nu: Date;
}

async function sparaLista(klient: PoolClient, { budgetar, ramTkr, rader, personId, nu }: Lista): Promise<{ id: string; version: number }> {
  const senaste = await klient.query<{ id: string; version: number }>(
    'select id, version from budgetlista where budgetar = $1 order by version desc limit 1',
    [budgetar],
  );
  const version = (senaste.rows[0]?.version ?? 0) + 1;
  const id = harleddUuid('budgetlista', budgetar, version);
  await klient.query(
    'insert into budgetlista (id, budgetar, version, ersatter, ram_tkr, rader, hash, fryst_av, fryst_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
    [
      id,
      budgetar,
      version,
      senaste.rows[0]?.id ?? null,
      ramTkr,
      JSON.stringify(rader),
      sha256(kanonisk(rader)),
      personId,
      nu.toISOString(),
    ],
  );
  return { id, version };
}
