import type { Punktfakta } from '#machines';
import type { Pool, PoolClient } from 'pg';
import type { FaktaFraga } from '../fakta/fakta-laddare.js';
import { ledamoterSql, underlagSql } from './sql.js';

const PUNKTER = `select p.arende_id as "arendeId", a.process, p.rad_version as "radVersion", p.status = 'oppen' as oppen, a.tillstand = p.vantar_tillstand as vantar,
    u.hash = p.underlag_hash as oforandrad, p.lyft_skal is not null as lyft, coalesce(v.jav, '{}') as jav, a.snapshot #>> '{context,bereddAv}' as "bereddAv",
    case when v.antal > 0 then json_build_object('nytta', v.nytta, 'effektivitet', v.effektivitet, 'innovation', v.innovation) end as medel, v.spridning::float8 as spridning,
    not exists (select 1 from ${ledamoterSql('$3', '$4::text[]', '$5::date')} l where not exists (
      select 1 from vardering x where x.mote_id = p.mote_id and x.arende_id = p.arende_id and x.ledamot_id = l.person_id)) as "allaHarVarderat"
  from mote_punkt p join arende a on a.id = p.arende_id cross join lateral ${underlagSql('p.arende_id')} u
  left join lateral (select count(*) filter (where x.lage = 'varderad') as antal, array_agg(x.ledamot_id) filter (where x.lage = 'jav') as jav,
      percentile_cont(0.5) within group (order by x.nytta) as nytta, percentile_cont(0.5) within group (order by x.effektivitet) as effektivitet,
      percentile_cont(0.5) within group (order by x.innovation) as innovation,
      greatest(max(x.nytta) - min(x.nytta), max(x.effektivitet) - min(x.effektivitet), max(x.innovation) - min(x.innovation)) as spridning
    from vardering x where x.mote_id = p.mote_id and x.arende_id = p.arende_id) v on true
  where p.mote_id = $1 and p.arende_id = any($2::uuid[]) order by p.nr`;

/** The items as the rules ask about them, in agenda order. */
export async function lasPunktfakta(klient: Pool | PoolClient, fraga: FaktaFraga, arendeIds: readonly string[]): Promise<Punktfakta[]> {
  const ids = arendeIds.filter((id) => UUID.test(id));
  if (ids.length === 0) return [];
  const svar = await klient.query<Punktfakta>({
    name: 'mote-punktfakta',
    text: PUNKTER,
    values: [fraga.arende.id, ids, fraga.arende.organ_id, ledamotsroller(fraga), fraga.idag],
  });
  return svar.rows;
}

/** The roles that have a seat, as the meeting itself remembers them. */
export function ledamotsroller({ arende }: Pick<FaktaFraga, 'arende'>): readonly string[] {
  const { context } = arende.snapshot as { context?: { grupp?: { ledamoter?: readonly string[] } } };
  return context?.grupp?.ledamoter ?? [];
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
