import { datumI } from '#calendar';
import { problem, type ProblemKod } from '#contracts';
import { harRollSql, serArendetSql } from '#database';
import { uppgiftSteg } from '#machines';
import type { Pool, PoolClient } from 'pg';
import { harleddUuid } from './kedja.js';
import { plats } from './raknare.js';
import { kravRegel } from './motorregel.js';
import { iTransaktion } from './transaktion.js';
import { Nekad, type UppgiftKommando } from './types.js';

export interface Innehavsrad {
  id: string;
  titel: string;
  arende_id: string;
  organ_id: string;
  roll: string;
  person_id: string | null;
  innehavare_id: string | null;
  status: string;
  lage: string;
  eskalerad: number;
}

interface Rad extends Innehavsrad {
  behorig: boolean;
  mottagare_behorig: boolean;
  mottagare_ser: boolean;
}

/** The task's new row version, and its case so that screens can be told. */
export interface Innehav {
  readonly radVersion: number;
  readonly arendeId: string;
}

type Ny = {
  readonly innehavare: string | null;
  readonly handelse: 'TA' | 'SLAPP' | 'OVERLAT';
  readonly typ: string;
  readonly skal: string | null;
};

/** Takes a task; a colleague's task needs a reason. */
export function ta(pool: Pool, { skal, ...kommando }: UppgiftKommando & { readonly skal?: string }) {
  return flytta(pool, kommando, kommando.personId, (rad) => {
    if (rad.innehavare_id === kommando.personId) return null;
    if (rad.innehavare_id && !skal) throw neka('redan-tagen', 'Uppgiften är hos en kollega. Ange skäl för att ta över den.');
    return { innehavare: kommando.personId, handelse: 'TA', typ: rad.innehavare_id ? 'overtagen' : 'tagen', skal: skal ?? null };
  });
}

/** Gives a task back to the group. */
export function slapp(pool: Pool, kommando: UppgiftKommando) {
  return flytta(pool, kommando, kommando.personId, (rad) => {
    if (!rad.innehavare_id) return null;
    if (rad.innehavare_id !== kommando.personId) throw neka('inte-din-uppgift', 'Bara den som har uppgiften kan lämna tillbaka den.');
    return { innehavare: null, handelse: 'SLAPP', typ: 'slappt', skal: null };
  });
}

/** Hands a task over to somebody who holds the role today. */
export function overlat(
  pool: Pool,
  { tillPersonId, skal, ...kommando }: UppgiftKommando & { readonly tillPersonId: string; readonly skal: string },
) {
  return flytta(pool, kommando, tillPersonId, (rad) => {
    if (!rad.mottagare_behorig) throw neka('ingen-behorighet', 'Mottagaren har inte den roll som uppgiften är ställd till.');
    kravRegel('mottagaren-ser-arendet', { fakta: { mottagarenSer: rad.mottagare_ser } });
    if (rad.innehavare_id === tillPersonId) return null;
    return { innehavare: tillPersonId, handelse: 'OVERLAT', typ: 'overlaten', skal };
  });
}

async function flytta(pool: Pool, kommando: UppgiftKommando, mottagare: string, valj: (rad: Rad) => Ny | null): Promise<Innehav> {
  return iTransaktion(pool, async (klient) => {
    const rad = await lasUppgift(klient, kommando, mottagare);
    if (!rad) throw neka('finns-inte', undefined);
    if (!rad.behorig) throw neka('ingen-behorighet', 'Uppgiften är ställd till en roll som du inte har.');
    if (rad.status !== 'oppen') throw neka('uppgift-avslutad', undefined);
    return skrivInnehav(klient, kommando, rad, valj(rad));
  });
}

const neka = (kod: ProblemKod, detail: string | undefined) => new Nekad(kod, problem(kod, detail ? { detail } : {}));

async function lasUppgift(klient: PoolClient, { uppgiftId, personId, nu }: UppgiftKommando, mottagare: string): Promise<Rad | undefined> {
  const svar = await klient.query<Rad>({ name: 'las-uppgift-innehav', text: LAS, values: [uppgiftId, personId, datumI(nu), mottagare] });
  return svar.rows[0];
}

/** Writes who holds the task, its log and the counters. */
export async function skrivInnehav(
  klient: PoolClient,
  { personId, nu }: Pick<UppgiftKommando, 'personId' | 'nu'>,
  rad: Innehavsrad,
  ny: Ny | null,
): Promise<Innehav> {
  const steg = ny ? uppgiftSteg(rad.lage, rad.eskalerad, ny.handelse) : { lage: rad.lage, eskalerad: rad.eskalerad };
  if (!steg) throw neka('uppgift-avslutad', undefined);
  const fri = (innehavare: string | null) => (innehavare || rad.person_id ? 0 : 1);
  const andring = ny ? fri(ny.innehavare) - fri(rad.innehavare_id) : 0;
  const svar = await klient.query<{ rad_version: number }>({
    name: 'skriv-uppgift-innehav',
    text: SKRIV,
    values: [
      rad.id,
      ny !== null,
      ny?.innehavare ?? null,
      steg.lage,
      nu.toISOString(),
      ny?.typ ?? '',
      personId,
      ny?.skal ?? null,
      rad.organ_id,
      rad.roll,
      plats(rad.arende_id),
      andring,
      JSON.stringify(notiser(rad, ny, personId, nu)),
    ],
  });
  return { radVersion: svar.rows[0]?.rad_version ?? 0, arendeId: rad.arende_id };
}

/** Both are told: the one who had the task, and the one who has it now. Taking a free task is told to nobody. */
function notiser(rad: Innehavsrad, ny: Ny | null, personId: string, nu: Date) {
  if (!ny?.innehavare || (!rad.innehavare_id && ny.innehavare === personId)) return [];
  const till = [
    ...(rad.innehavare_id ? [{ person: rad.innehavare_id, typ: 'uppgift-overtagen' }] : []),
    { person: ny.innehavare, typ: 'uppgift-tilldelad' },
  ];
  return till.map(({ person, typ }) => ({
    id: harleddUuid('innehav', rad.id, nu.toISOString(), person),
    till_person: person,
    arende_id: rad.arende_id,
    uppgift_id: rad.id,
    typ,
    text: rad.titel,
  }));
}

const HAR_ROLLEN = (person: string) =>
  `(u.person_id = ${person} or ${harRollSql({ organ: 'u.organ_id', roll: 'u.roll', person, datum: '$3::date' })})`;

const LAS = `select u.id, u.titel, u.arende_id, u.organ_id, u.roll, u.person_id, u.innehavare_id, u.status, u.lage, u.eskalerad,
    ${HAR_ROLLEN('$2')} as behorig, ${HAR_ROLLEN('$4')} as mottagare_behorig, ${serArendetSql('a', '$4', '$3::date')} as mottagare_ser
  from uppgift u join arende a on a.id = u.arende_id where u.id = $1 and ${serArendetSql('a', '$2', '$3::date')}
  for update of u`;

const SKRIV = `with
  h as (insert into uppgift_handelse (uppgift_id, typ, person_id, till_person_id, skal, vid) select $1, $6, $7, $3, $8, $5::timestamptz where $2::boolean),
  r as (insert into uppgift_raknare (organ_id, roll, plats, antal) select $9, $10, $11::smallint, $12::int where $12::int <> 0
    on conflict (organ_id, roll, plats) do update set antal = uppgift_raknare.antal + excluded.antal),
  n as (insert into notis_outbox (id, till_person, arende_id, uppgift_id, typ, text, skapad, nasta_forsok)
    select id, till_person, arende_id, uppgift_id, typ, text, $5::timestamptz, $5::timestamptz from jsonb_populate_recordset(null::notis_outbox, $13::jsonb))
  update uppgift set innehavare_id = case when $2 then $3 else innehavare_id end, tagen_at = case when not $2 then tagen_at when $3::text is null then null else $5::timestamptz end,
    lage = $4, rad_version = rad_version + case when $2 then 1 else 0 end where id = $1 returning rad_version`;
