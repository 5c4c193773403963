import { datumI } from '#calendar';
import { problem, sekretessKroppSchema } from '#contracts';
import { serArendetSql } from '#database';
import { type HandelseSpec, type MaskinHandelse } from '#machines';
import type { Pool, PoolClient } from 'pg';
import { aterstall, processFor, tillstandAv, type Processer } from './fall.js';
import { byggPlan, kvitto } from './bygg-plan.js';
import { kravSynligt } from './krav-synligt.js';
import { taNyckel } from './kommando.js';
import { lasArenden, lasOmgivning, type Omgivning } from './las.js';
import { kravRegel, saknasEnligt } from './motorregel.js';
import { slappOsedda } from './personer.js';
import { medNyaNamn } from './namnbyte.js';
import type { ArendeRad } from './rader.js';
import { skriv } from './skriv.js';
import { iTransaktion } from './transaktion.js';
import { Nekad, type Kvitto, type Sekretessbeslut } from './types.js';

/** The engine's rules about secrecy, in the order a person should hear of them. */
const provade = ['far-andra-sekretess', 'sekretessen-har-lagrum', 'bara-sekretess-kan-havas'] as const;

/**
 * Marks a running case as secret, changes the provision, or lifts the secrecy: an event in the case's log. The case, its tasks, who holds them
 * and the counters change in the same transaction, so that there is no instant in which one list still shows what another hides.
 */
export async function andraSekretess(pool: Pool, processer: Processer, beslut: Sekretessbeslut): Promise<Kvitto> {
  return iTransaktion(pool, async (klient) => {
    const { nyckel, nu, ...kropp } = beslut;
    const tidigare = await taNyckel(klient, nyckel, kropp, nu.toISOString());
    if (tidigare) return tidigare as Kvitto;
    return beslutaSekretess(klient, processer, beslut);
  });
}

/** Whether the person may mark the case as secret and lift it. */
export function farAndraSekretess(processer: Processer, arende: ArendeRad, { roller }: Omgivning, personId: string): boolean {
  const fall = { organ: arende.organ_id, aktor: { personId, roller }, fakta: { ledare: processFor(processer, arende.process).ledare } };
  return saknasEnligt('far-andra-sekretess', fall).length === 0;
}

async function beslutaSekretess(klient: PoolClient, processer: Processer, beslut: Sekretessbeslut): Promise<Kvitto> {
  const { arendeId, aktor, nu, forvantatSteg, sekretess } = beslut;
  const barn = sekretess ? await barnAv(klient, arendeId) : [];
  const rader = await lasArenden(klient, [arendeId, ...barn]);
  const arende = rader.find(({ id }) => id === arendeId);
  if (!arende) throw new Nekad('finns-inte', problem('finns-inte'));
  const omgivning = await lasOmgivning(klient, arendeId, aktor, datumI(nu));
  kravSynligt(arende, omgivning, aktor);
  if (forvantatSteg !== arende.steg) throw new Nekad('inaktuellt-steg', problem('inaktuellt-steg', { steg: arende.steg }));
  const handelse = byggHandelse(processer, arende, omgivning, beslut);
  for (const namn of provade) kravRegel(namn, { ...handelse, organ: arende.organ_id, steg: arende.steg });
  const svar = await skrivBeslut(klient, processer, arende, omgivning, beslut);
  for (const ett of rader) {
    if (ett.id !== arendeId && !ett.sekretess)
      await skrivBeslut(klient, processer, ett, await lasOmgivning(klient, ett.id, aktor, datumI(nu)), beslut);
  }
  return svar;
}

function byggHandelse(processer: Processer, arende: ArendeRad, { roller }: Omgivning, beslut: Sekretessbeslut): MaskinHandelse {
  const { aktor, nu, sekretess, lagrum, skal } = beslut;
  return {
    type: sekretess ? 'sekretess-satt' : 'sekretess-havd',
    nu: nu.toISOString(),
    idag: datumI(nu),
    data: { sekretess, lagrum, skal },
    fakta: { ledare: processFor(processer, arende.process).ledare, harSekretess: arende.sekretess },
    aktor: { personId: aktor.personId, roller },
  };
}

/** The event and all that follows of it for one case; the machine's state stays as it is. */
async function skrivBeslut(
  klient: PoolClient,
  processer: Processer,
  arende: ArendeRad,
  last: Omgivning,
  beslut: Sekretessbeslut,
): Promise<Kvitto> {
  const { arendeId, nyckel, aktor, nu, sekretess, lagrum } = beslut;
  const process = processFor(processer, arende.process);
  const nasta = aterstall(process, arende);
  const { omgivning, bytta } = medNyaNamn(last, { fran: arende.tillstand, till: tillstandAv(nasta) });
  const handelse = byggHandelse(processer, arende, omgivning, beslut);
  const plan = byggPlan({ process, arende, omgivning, nasta, handelse, aktor, spec: formular, uppgift: null });
  for (const id of bytta) plan.andradeFrister.add(id);
  const svar = kvitto(plan);
  await skriv(klient, plan, arende.id === arendeId ? { nyckel, svar } : null);
  await klient.query({ name: 'markera-arende', text: MARKERA, values: [arende.id, sekretess, sekretess ? lagrum : null] });
  if (!sekretess) return svar;
  await slappOsedda(klient, arende.id, { personId: aktor.personId, nu }, plan.idag);
  await klient.query({ name: 'stoppa-brev', text: STOPPA_BREV, values: [arende.id, plan.idag, nu.toISOString()] });
  return svar;
}

/** Cases that were started from the case, at any depth: they carry its matter, so its secrecy holds for them too. Lifting is decided case by case. */
async function barnAv(klient: PoolClient, arendeId: string): Promise<string[]> {
  const svar = await klient.query<{ id: string }>({ name: 'barn-i-djupet', text: BARN, values: [arendeId] });
  return svar.rows.map(({ id }) => id);
}

const BARN = `with recursive barn as (select id from arende where overordnat_id = $1 union select a.id from arende a join barn b on a.overordnat_id = b.id) select id from barn`;

const formular: HandelseSpec = {
  ...{ verb: 'Ändra sekretess', logg: 'ändrade sekretessen', formular: 'sekretess', schemaVersion: 1 },
  schema: sekretessKroppSchema,
};

const MARKERA = `with a as (update arende set sekretess = $2, sekretess_lagrum = $3 where id = $1)
  update uppgift set sekretess = $2, rad_version = rad_version + 1 where arende_id = $1 and sekretess <> $2`;

/** Letters that wait for somebody who may no longer know of the case are not sent. */
const STOPPA_BREV = `update notis_outbox o set skickad_at = $3, misslyckad = 'sekretess' from arende a
  where o.arende_id = $1 and a.id = o.arende_id and o.skickad_at is null and o.notis_id is not null and not ${serArendetSql('a', 'o.till_person', '$2::date')}`;
