import type { PoolClient } from 'pg';
import { kedjehash } from './kedja.js';
import { behoverVackas, type Plan } from './plan.js';
import { raknarandringar } from './raknare.js';

/** The answer to keep under the command's key, in the same statement as what it answers for. */
export interface Kommandosvar {
  readonly nyckel: string;
  readonly svar: unknown;
}

/** Writes a plan in one statement: the case, its event, and all that follows. Returns the new link of the chain. */
export async function skriv(klient: PoolClient, plan: Plan, svar: Kommandosvar | null): Promise<string> {
  const { fore, efter, handelse, inlamning, nu } = plan;
  const rad = {
    arendeId: fore.id,
    steg: efter.steg,
    typ: handelse.typ,
    personId: handelse.personId,
    roll: handelse.roll,
    organId: handelse.organId,
    forPersonId: handelse.forPersonId,
    vid: nu,
    data: handelse.data,
    franTillstand: fore.steg === 0 ? null : fore.tillstand,
    tillTillstand: efter.tillstand,
    inlamningId: inlamning?.id ?? null,
    maskinversion: plan.process.version,
  };
  const kedja = kedjehash(fore.kedja, rad);
  await klient.query({
    name: 'skriv-steg',
    text: SKRIV,
    values: [
      fore.id,
      JSON.stringify(efter.snapshot),
      efter.tillstand,
      efter.fas,
      efter.steg,
      plan.process.version,
      efter.pausadSedan,
      efter.avslutad,
      nu,
      kedja,
      json(inlamning ? [inlamning] : []),
      json([
        {
          arende_id: fore.id,
          steg: efter.steg,
          typ: rad.typ,
          person_id: rad.personId,
          roll: rad.roll,
          organ_id: rad.organId,
          for_person_id: rad.forPersonId,
          vid: nu,
          data: rad.data,
          fran_tillstand: rad.franTillstand,
          till_tillstand: rad.tillTillstand,
          inlamning_id: rad.inlamningId,
          maskinversion: rad.maskinversion,
          fore: fore.kedja,
          kedja,
        },
      ]),
      json(plan.nyaUppgifter),
      json([...plan.andradeUppgifter].map((id) => plan.uppgifter.get(id))),
      json(plan.uppgiftHandelser),
      json(plan.nyaFrister),
      json([...plan.andradeFrister].map((id) => plan.frister.get(id))),
      json(plan.effekter),
      json(plan.outbox),
      json(raknarandringar(plan)),
      behoverVackas(plan),
      svar?.nyckel ?? null,
      svar ? JSON.stringify(svar.svar) : null,
      efter.organId,
    ],
  });
  return kedja;
}

const json = (rader: readonly unknown[]) => JSON.stringify(rader);

const SKRIV = `with
  a as (update arende set snapshot = $2::jsonb, tillstand = $3, fas = $4, steg = $5, maskinversion = $6, pausad_sedan = $7, avslutad = $8, andrad = $9, kedja = $10, organ_id = $24 where id = $1),
  i as (insert into inlamning select * from jsonb_populate_recordset(null::inlamning, $11::jsonb)),
  h as (insert into handelse select * from jsonb_populate_recordset(null::handelse, $12::jsonb)),
  u as (insert into uppgift select * from jsonb_populate_recordset(null::uppgift, $13::jsonb)),
  ua as (update uppgift t set status = x.status, lage = x.lage, eskalerad = x.eskalerad, frist_datum = x.frist_datum, frist_at = x.frist_at, avslutad = x.avslutad, avslutad_av = x.avslutad_av,
    rad_version = t.rad_version + 1 from jsonb_populate_recordset(null::uppgift, $14::jsonb) x where t.id = x.id),
  uh as (insert into uppgift_handelse (uppgift_id, typ, person_id, till_person_id, skal, vid)
    select uppgift_id, typ, person_id, till_person_id, skal, vid from jsonb_populate_recordset(null::uppgift_handelse, $15::jsonb)),
  f as (insert into frist select * from jsonb_populate_recordset(null::frist, $16::jsonb)),
  fa as (update frist t set handelse = x.handelse, status = x.status, at = x.at, datum = x.datum, rakning = x.rakning, utford_at = x.utford_at from jsonb_populate_recordset(null::frist, $17::jsonb) x where t.id = x.id),
  e as (insert into effect select * from jsonb_populate_recordset(null::effect, $18::jsonb)),
  o as (insert into notis_outbox select * from jsonb_populate_recordset(null::notis_outbox, $19::jsonb)),
  r as (insert into uppgift_raknare select * from jsonb_populate_recordset(null::uppgift_raknare, $20::jsonb) order by organ_id, roll, plats
    on conflict (organ_id, roll, plats) do update set antal = uppgift_raknare.antal + excluded.antal),
  k as (update command set svar = $23::jsonb where nyckel = $22::text)
  insert into wake (arende_id, steg, fas, skapad) select $1, $5, $4, $9 where $21::boolean
    on conflict (arende_id) do update set steg = excluded.steg, fas = excluded.fas, skapad = excluded.skapad, tagen_till = null`;
