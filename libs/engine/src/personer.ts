import { datumI } from '#calendar';
import { problem } from '#contracts';
import { serArendetSql } from '#database';
import type { Pool, PoolClient } from 'pg';
import { processFor, type Processer } from './fall.js';
import { kravSynligt } from './krav-synligt.js';
import { skrivInnehav, type Innehavsrad } from './innehav.js';
import { harleddUuid } from './kedja.js';
import { sparaSvar, taNyckel } from './kommando.js';
import { lasArenden, lasOmgivning, type Omgivning } from './las.js';
import { kravRegel, saknasEnligt, type Motorfall } from './motorregel.js';
import type { ArendeRad } from './rader.js';
import { iTransaktion } from './transaktion.js';
import { Nekad, type Namngivning, type Namngiven, type Borttagning, type Borttagen } from './types.js';

/** Names a person in a case, or changes the time that it holds for; the log keeps each change. Naming the same again changes nothing. */
export async function namnge(pool: Pool, processer: Processer, kommando: Namngivning): Promise<Namngiven> {
  return iArendet(pool, processer, kommando, async (klient, arende, idag) => {
    const { arendeId, person, roll, skal, till, aktor, nu } = kommando;
    kravRegel('personen-ar-verksam', { fakta: { verksam: await arVerksam(klient, person) } });
    kravRegel('namngivningen-har-inte-gatt-ut', { data: { till }, idag });
    const svar = await klient.query<{ typ: string | null }>({
      name: 'namnge-person',
      text: NAMNGE,
      values: [arendeId, person, roll, idag, till, skal, aktor.personId, nu.toISOString()],
    });
    if (svar.rows[0]?.typ === 'namngiven') await meddela(klient, arende, person, nu);
    return { arendeId, personId: person, roll };
  });
}

/** Takes all that the person is named as out of the case. What a person held who no longer sees the case goes back to its group. */
export async function taBortPerson(pool: Pool, processer: Processer, kommando: Borttagning): Promise<Borttagen> {
  return iArendet(pool, processer, kommando, async (klient, arende, idag) => {
    const { arendeId, person, skal, aktor, nu } = kommando;
    const svar = await klient.query<Borttagen['roller'][number]>({
      name: 'ta-bort-person',
      text: TA_BORT,
      values: [arendeId, person, skal, aktor.personId, nu.toISOString()],
    });
    if (svar.rows.length === 0) throw new Nekad('finns-inte', problem('finns-inte'));
    await slappOsedda(klient, arende.id, { personId: aktor.personId, nu }, idag);
    return { arendeId, personId: person, roller: svar.rows };
  });
}

/** Gives back to their groups the open tasks of a case that are held by somebody who may not know of it. */
export async function slappOsedda(
  klient: PoolClient,
  arendeId: string,
  av: { readonly personId: string; readonly nu: Date },
  idag: string,
): Promise<void> {
  const svar = await klient.query<Innehavsrad>({ name: 'osedda-innehav', text: OSEDDA, values: [arendeId, idag] });
  for (const rad of svar.rows)
    await skrivInnehav(klient, av, rad, {
      ...{ innehavare: null, handelse: 'SLAPP', typ: 'slappt' },
      skal: 'Den som hade uppgiften ser inte längre ärendet.',
    });
}

/** Whether the person may name people in the case. */
export function farNamnge(processer: Processer, arende: ArendeRad, omgivning: Omgivning, personId: string): boolean {
  return saknasEnligt('far-namnge-personer', vemNamnger(processer, arende, omgivning, personId)).length === 0;
}

function vemNamnger(processer: Processer, arende: ArendeRad, { roller, uppgifter }: Omgivning, personId: string): Motorfall {
  return {
    organ: arende.organ_id,
    aktor: { personId, roller },
    fakta: {
      ledare: processFor(processer, arende.process).ledare,
      harUppgift: uppgifter.some((uppgift) => uppgift.innehavare_id === personId || uppgift.person_id === personId),
    },
  };
}

async function iArendet<T>(
  pool: Pool,
  processer: Processer,
  kommando: Namngivning | Borttagning,
  arbete: (klient: PoolClient, arende: ArendeRad, idag: string) => Promise<T>,
): Promise<T> {
  return iTransaktion(pool, async (klient) => {
    const { nyckel, nu, ...kropp } = kommando;
    const tidigare = await taNyckel(klient, nyckel, kropp, nu.toISOString());
    if (tidigare) return tidigare as T;
    const [arende] = await lasArenden(klient, [kommando.arendeId]);
    if (!arende) throw new Nekad('finns-inte', problem('finns-inte'));
    const idag = datumI(nu);
    const omgivning = await lasOmgivning(klient, arende.id, kommando.aktor, idag);
    kravSynligt(arende, omgivning, kommando.aktor);
    kravRegel('far-namnge-personer', vemNamnger(processer, arende, omgivning, kommando.aktor.personId));
    const svar = await arbete(klient, arende, idag);
    await sparaSvar(klient, nyckel, svar);
    return svar;
  });
}

async function arVerksam(klient: PoolClient, id: string): Promise<boolean> {
  const svar = await klient.query<{ aktiv: boolean }>({
    name: 'person-verksam',
    text: 'select aktiv from person where id = $1 for share',
    values: [id],
  });
  return svar.rows[0]?.aktiv ?? false;
}

/** The notice says no more than that there is a case: the person opens it to see which. */
async function meddela(klient: PoolClient, arende: ArendeRad, person: string, nu: Date): Promise<void> {
  await klient.query({
    name: 'namngiven-notis',
    text: `insert into notis_outbox (id, till_person, arende_id, typ, text, skapad, nasta_forsok)
      values ($1, $2, $3, 'namngiven-i-arende', 'Du är namngiven i ett ärende.', $4, $4) on conflict (id) do nothing`,
    values: [harleddUuid('notis', arende.id, person, 'namngiven', nu.toISOString()), person, arende.id, nu.toISOString()],
  });
}

const NAMNGE = `with fore as (select fran, till from arende_person where arende_id = $1 and person_id = $2 and roll = $3),
  n as (insert into arende_person (arende_id, person_id, roll, fran, till, skal, av, vid) values ($1, $2, $3, $4::date, $5::date, $6, $7, $8)
    on conflict (arende_id, person_id, roll) do update set fran = case when arende_person.till < excluded.fran then excluded.fran else arende_person.fran end, till = excluded.till, skal = excluded.skal, av = excluded.av, vid = excluded.vid
      where arende_person.till is distinct from excluded.till
    returning fran, till)
  insert into arende_person_handelse (arende_id, person_id, roll, typ, fran, till, skal, av, vid)
    select $1, $2, $3, case when exists (select from fore) then 'andrad' else 'namngiven' end, n.fran, n.till, $6, $7, $8 from n returning typ`;

const TA_BORT = `with b as (delete from arende_person where arende_id = $1 and person_id = $2 returning roll, fran, till),
  h as (insert into arende_person_handelse (arende_id, person_id, roll, typ, fran, till, skal, av, vid) select $1, $2, b.roll, 'borttagen', b.fran, b.till, $3, $4, $5 from b)
  select roll, to_char(till, 'YYYY-MM-DD') as till from b order by roll`;

const OSEDDA = `select u.id, u.titel, u.arende_id, u.organ_id, u.roll, u.person_id, u.innehavare_id, u.status, u.lage, u.eskalerad
  from uppgift u join arende a on a.id = u.arende_id
  where u.arende_id = $1 and u.status = 'oppen' and u.innehavare_id is not null and not ${serArendetSql('a', 'u.innehavare_id', '$2::date')} order by u.id for update of u`;
