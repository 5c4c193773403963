import { isDeepStrictEqual } from 'node:util';
import type { Pool } from 'pg';
import type { Godtaget } from './belastning.js';

/** What must be empty or nothing when all has been killed and has come back; the name says what would be wrong. */
const FRAGOR: Readonly<Record<string, string>> = {
  'uppgift utan ärende': `select u.id from uppgift u left join arende a on a.id = u.arende_id where a.id is null`,
  'räknare skild från omräkning': `select organ_id, roll from (select organ_id, roll, antal from uppgift_raknare
      union all select organ_id, roll, -1 from uppgift where status = 'oppen' and innehavare_id is null and person_id is null) x group by 1, 2 having sum(antal) <> 0`,
  // A meeting, its notice and its matters have states in which only time or the product acts; verify holds those against their machines.
  'öppet ärende utan öppen uppgift': `select a.id from arende a where not a.avslutad and a.process not in ('sammantrade', 'anslag', 'formelltarende') and not exists (select from uppgift u where u.arende_id = a.id and u.status = 'oppen')`,
  'förfallen frist som inte fyrats': `select id from frist where status = 'aktiv' and at < now()`,
  'tillståndsfrist fyrad mer än en gång': `select h.arende_id from handelse h where h.typ like 'frist/%' group by h.arende_id, h.typ, h.fran_tillstand having count(*) > 1`,
  'utförd tillståndsfrist utan händelse': `select f.id from frist f where f.slag = 'tillstand' and f.status = 'utford'
      and (select count(*) from handelse h where h.arende_id = f.arende_id and h.typ = 'frist/' || f.namn) <> 1`,
  'påminnelse eller eskalering fyrad fel antal gånger': `select f.arende_id from (select uppgift_id, arende_id, count(*) as antal from frist where slag = 'uppgift' and status = 'utford' group by 1, 2) f
      where f.antal <> (select count(*) from uppgift_handelse h where h.uppgift_id = f.uppgift_id and h.typ like any(array['paminnelse', 'eskalera%']))`,
  'effekt som inte gjorts': `select id from effect where status = 'vantar'`,
  'kvittens som saknas eller dubblerats': `select e.id from effect e where e.typ = 'kvittens-till-forslagsstallare' and e.status = 'klar' and e.resultat <> '{}'
      and (select count(*) from handling h where h.effekt_id = e.id) <> 1`,
  'väckning som ingen tagit': `select arende_id from wake`,
};

/** Everything that is wrong in the register after a run, as sentences; empty is right. */
export async function provaRegistret(pool: Pool): Promise<string[]> {
  const fel: string[] = [];
  for (const [vad, sql] of Object.entries(FRAGOR)) {
    const { rowCount } = await pool.query(sql);
    if (rowCount) fel.push(`${vad}: ${rowCount}`);
  }
  return fel;
}

/** Every accepted command stands in the log exactly once, and the log has no others. */
export async function provaKommandon(pool: Pool, godtagna: readonly Godtaget[]): Promise<string[]> {
  const fel: string[] = [];
  const svar = await pool.query<{ arende_id: string; steg: number; typ: string }>(
    `select arende_id, steg, typ from handelse where typ in ('kategorisera', 'ga-vidare')`,
  );
  const logg = new Map(svar.rows.map((rad) => [`${rad.arende_id}/${rad.typ}`, rad.steg]));
  if (logg.size !== svar.rows.length) fel.push(`dubblerade händelser: ${svar.rows.length - logg.size}`);
  if (svar.rows.length !== godtagna.length) fel.push(`${godtagna.length} godtagna kommandon men ${svar.rows.length} händelser`);
  const borta = godtagna.filter(({ post, kvitto }) => logg.get(`${post.arendeId}/${post.handelse.typ}`) !== kvitto.steg);
  if (borta.length > 0) fel.push(`godtagna kommandon som saknas i loggen: ${borta.length}`);
  const sparade = await pool.query<{ nyckel: string; svar: unknown }>('select nyckel, svar from command where nyckel = any($1)', [
    godtagna.map(sparadNyckel),
  ]);
  const kvitton = new Map(sparade.rows.map(({ nyckel, svar: ett }) => [nyckel, Array.isArray(ett) ? ett[0] : ett]));
  const andra = godtagna.filter((ett) => !isDeepStrictEqual(kvitton.get(sparadNyckel(ett)), ett.kvitto));
  if (andra.length > 0) fel.push(`nycklar med annat svar än klienten fick: ${andra.length}`);
  return fel;
}

/** The api keeps each person's keys apart. */
function sparadNyckel({ post }: Godtaget): string {
  return `${post.personId}/${post.nyckel}`;
}
