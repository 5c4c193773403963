import type { NyttAnslag } from '#contracts';
import type { Pool } from 'pg';

/**
 * The paragraphs of a meeting as the notice says them. A case is named when it has heard of the approval, so that it hears of the notice too; how it can
 * be appealed is the case's own. What is put off, sent back or only passed on to the next body cannot be appealed (KL 13:2); a report of delegated decisions is
 * announced as what it is for those of them that can be.
 */
export async function anslagsparagrafer(pool: Pool, punkter: readonly string[]): Promise<NyttAnslag['paragrafer']> {
  const svar = await pool.query<NyttAnslag['paragrafer'][number]>({ name: 'anslagsparagrafer', text: SQL, values: [punkter] });
  return svar.rows;
}

/** The list that the item is about, by its number last in the heading, has a decision that can be appealed: the time for that runs from the notice of this paragraph (KL 13:5). */
const ANMALER_OVERKLAGBART = `exists (select from arende l join delegationsbeslut d on d.anmalan_id = l.id and d.overklagbart
  where l.process = 'anmalningslista' and l.organ_id = p.organ_id and l.dnr = substring(p.rubrik from '\\d+/\\d+$'))`;

const SQL = `select p.paragraf, p.id as "punktId", case when told.ja then p.arende_id end as "arendeId",
    case when coalesce(b.sekretess, false) then 'Sekretess' else p.rubrik end as rubrik,
    case when p.slag = 'anmalan' and ${ANMALER_OVERKLAGBART} then 'laglighetsprovning'
      when p.slag = 'anmalan' or p.utfall in ('bordlagd', 'aterremiss') then 'ej-overklagbart'
      when p.arende_id is null then 'laglighetsprovning'
      when not told.ja then 'ej-overklagbart'
      when b.snapshot #> '{context,overklagandetyp}' = 'null'::jsonb then 'ej-overklagbart'
      else coalesce(b.snapshot #>> '{context,overklagandetyp}', 'laglighetsprovning') end as overklagande
  from sammantrade_punkt p left join arende b on b.id = p.arende_id
    cross join lateral (select exists (select 1 from handelse h where h.arende_id = p.arende_id and h.typ = 'protokollet-justerat' and h.vid >= p.beslutad_at) as ja) told
  where p.id = any($1::uuid[]) and p.status = 'beslutad' order by p.paragraf`;
