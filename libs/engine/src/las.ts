import { namngivenSql, sessionGallerSql } from '#database';
import type { AktorFakta } from '#machines';
import type { PoolClient, Pool } from 'pg';
import type { ArendeRad, FristRad, OppenUppgift } from './rader.js';
import type { TidigareSvar } from './kommando.js';
import type { Aktor } from './types.js';

const ARENDE = `id, process, maskinversion, regim, titel, dnr, organ_id, tillstand, fas, steg, snapshot, sekretess,
  to_char(pausad_sedan at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as pausad_sedan, avslutad, kedja, overordnat_id`;

/** Locks the cases in id order, so that two commands over the same cases can never wait for each other in a ring. */
export async function lasArenden(klient: PoolClient, ids: readonly string[]): Promise<ArendeRad[]> {
  const svar = await klient.query<ArendeRad>({
    name: 'lasa-arenden',
    text: `select ${ARENDE} from arende where id = any($1::uuid[]) order by id for update`,
    values: [ids],
  });
  return svar.rows;
}

/** Locks those of the commands' cases that nobody holds, in id order; the others are left out. */
export async function lasLedigaArenden(
  klient: PoolClient,
  kommandon: readonly { readonly arendeId?: string | undefined; readonly uppgiftId?: string | undefined }[],
): Promise<ArendeRad[]> {
  const arenden = kommandon.flatMap(({ arendeId }) => arendeId ?? []);
  const uppgifter = kommandon.flatMap(({ arendeId, uppgiftId }) => (arendeId === undefined ? (uppgiftId ?? []) : []));
  const svar = await klient.query<ArendeRad>({
    name: 'lasa-lediga-arenden',
    text: `select ${ARENDE} from arende where id = any($1::uuid[] || array(select arende_id from uppgift where id = any($2::uuid[]))) order by id for update skip locked`,
    values: [arenden, uppgifter],
  });
  return svar.rows;
}

/** Locks the case of a task; none when there is no such task. */
export async function lasArendeFor(klient: PoolClient, uppgiftId: string): Promise<ArendeRad[]> {
  const svar = await klient.query<ArendeRad>({
    name: 'lasa-uppgiftens-arende',
    text: `select ${ARENDE} from arende where id = (select arende_id from uppgift where id = $1) for update`,
    values: [uppgiftId],
  });
  return svar.rows;
}

/** Reads one case without a lock. */
export async function seArende(pool: Pool | PoolClient, id: string): Promise<ArendeRad | null> {
  const svar = await pool.query<ArendeRad>({ name: 'se-arende', text: `select ${ARENDE} from arende where id = $1`, values: [id] });
  return svar.rows[0] ?? null;
}

/** What surrounds a case when a command is tried: who the actor is today, and the case's open tasks and deadlines. */
export interface Omgivning {
  readonly roller: AktorFakta['roller'];
  readonly namngiven: boolean;
  readonly uppgifter: readonly OppenUppgift[];
  readonly frister: readonly FristRad[];
}

/** One statement, after the lock, so that everything it says holds in the same instant as the decision. */
export async function lasOmgivning(klient: Pool | PoolClient, arendeId: string, aktor: Aktor, idag: string): Promise<Omgivning> {
  return forstaRad(await klient.query<Omgivning>({ ...OMGIVNING, values: [arendeId, personAv(aktor), idag] }));
}

/** What surrounds a case when one command is about to take a step of it, and what the command's key has answered before, if anything. */
export interface Kommandolage extends Omgivning {
  /** The case that the command is about; null when its task does not exist. */
  readonly arendeId: string | null;
  readonly tidigare: TidigareSvar | null;
  /** False when the session that the command was sent in has ended. */
  readonly inloggad: boolean;
}

/** The same with the command's key, sent after the lock: a command with the same key has been written or has not begun. */
export async function lasKommandolage(
  klient: PoolClient,
  vad: { readonly arendeId?: string | undefined; readonly uppgiftId?: string | null | undefined },
  { nyckel, aktor, idag, nu, session }: { nyckel: string; aktor: Aktor; idag: string; nu: Date; session: string | undefined },
): Promise<Kommandolage> {
  const [sats, id] = vad.arendeId === undefined ? [UPPGIFTENS_KOMMANDOLAGE, vad.uppgiftId] : [KOMMANDOLAGE, vad.arendeId];
  return forstaRad(
    await klient.query<Kommandolage>({ ...sats, values: [id, personAv(aktor), idag, nyckel, session ?? null, nu.toISOString()] }),
  );
}

const personAv = (aktor: Aktor): string | null => ('personId' in aktor ? aktor.personId : null);

function forstaRad<T>({ rows: [rad] }: { rows: T[] }): T {
  if (!rad) throw new Error('Läsningen av omgivningen gav ingen rad');
  return rad;
}

/** `arende` is the case's id in SQL; `mer` is more to read, and from where. */
const omgivning = (arende: string, mer = ''): string => `select
  coalesce((select json_agg(json_build_object('organ', r.organ_id, 'roll', r.roll, 'for', r.for_person)) from (
    select m.organ_id, m.roll, null as for_person from medlemskap m
     where m.person_id = $2 and m.fran <= $3::date and (m.till is null or m.till >= $3::date)
    union all
    select m.organ_id, m.roll, v.for_person_id from vikariat v join medlemskap m on m.person_id = v.for_person_id
     where v.ersattare_id = $2 and v.fran <= $3::date and v.till >= $3::date and (v.organ_id is null or v.organ_id = m.organ_id) and (v.roll is null or v.roll = m.roll)
       and m.fran <= $3::date and (m.till is null or m.till >= $3::date)) r where (select aktiv from person where id = $2)), '[]') as roller,
  ${namngivenSql(arende, '$2', '$3::date')} as namngiven,
  coalesce((select json_agg(json_build_object('id', u.id, 'typ', u.typ, 'organ_id', u.organ_id, 'roll', u.roll, 'person_id', u.person_id, 'innehavare_id', u.innehavare_id,
    'status', u.status, 'lage', u.lage, 'eskalerad', u.eskalerad, 'frist_datum', u.frist_datum, 'frist_at', u.frist_at, 'frist_rakning', u.frist_rakning, 'lagfrist', u.lagfrist,
    'avslutad', u.avslutad, 'avslutad_av', u.avslutad_av) order by u.id) from uppgift u where u.arende_id = ${arende} and u.status = 'oppen'), '[]') as uppgifter,
  coalesce((select json_agg(row_to_json(f) order by f.at) from frist f where f.arende_id = ${arende} and f.status in ('aktiv', 'pausad')), '[]') as frister${mer}`;

const kommandots = `(select json_build_object('kropp', kropp, 'svar', svar) from command where nyckel = $4) as tidigare,
  ($5::text is null or exists (select from session s, person p where s.person_id = $2 and ${sessionGallerSql('$5', '$6::timestamptz')})) as inloggad`;
const UPPGIFTENS = 'from (select) en left join uppgift a on a.id = $1';

const OMGIVNING = { name: 'las-omgivning', text: omgivning('$1') };
const KOMMANDOLAGE = { name: 'las-kommandolage', text: omgivning('$1', `, $1::uuid as "arendeId", ${kommandots}`) };
const UPPGIFTENS_KOMMANDOLAGE = {
  name: 'las-uppgiftens-kommandolage',
  text: omgivning('a.arende_id', `, a.arende_id as "arendeId", ${kommandots} ${UPPGIFTENS}`),
};
