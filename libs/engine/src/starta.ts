import { datumI } from '#calendar';
import { regimFor, type MaskinHandelse, type MaskinStart } from '#machines';
import type { PoolClient } from 'pg';
import { initialTransition, type AnyMachineSnapshot } from 'xstate';
import { byggPlan, kvitto } from './bygg-plan.js';
import { processFor } from './fall.js';
import { lasOmgivning } from './las.js';
import type { Motor } from './motor.js';
import type { Plan } from './plan.js';
import type { ArendeRad } from './rader.js';
import { skrivRegister } from './register/skriv-register.js';
import { skriv } from './skriv.js';
import { tillampa, type Aktion } from './tillampa.js';
import type { Kvitto, Start } from './types.js';

/** Starts a case: its row, its first event and what follows, under the regime of its start date (requirements 0.4). */
export async function starta(klient: PoolClient, motor: Motor, start: Start): Promise<Kvitto> {
  const process = processFor(motor.processer, start.process);
  const regim = regimFor(start.datum);
  const nu = start.nu.toISOString();
  const idag = datumI(start.nu);
  const arende: ArendeRad = {
    id: start.arendeId,
    process: process.namn,
    maskinversion: process.version,
    regim: regim.id,
    titel: start.titel,
    dnr: null,
    organ_id: start.organ,
    tillstand: 'start',
    fas: 'start',
    steg: 0,
    snapshot: {},
    sekretess: start.sekretess ?? false,
    pausad_sedan: null,
    avslutad: false,
    kedja: start.arendeId,
  };
  await skapaRad(klient, arende, start, nu);
  const omgivning = await lasOmgivning(klient, arende.id, start.aktor, idag);
  const input: MaskinStart = {
    organ: start.organ,
    nu,
    idag,
    data: start.data,
    policy: regim.policy,
    regim: regim.id,
    ...(start.overtagande ? { overtagande: start.overtagande } : {}),
  };
  const [snapshot, aktioner] = initialTransition(process.machine, input as never);
  const handelse: MaskinHandelse = {
    type: start.overtagande ? 'overtagande' : 'start',
    nu,
    idag,
    data: { ...start.data, ...start.overtagande },
    fakta: {},
    aktor: { personId: 'personId' in start.aktor ? start.aktor.personId : null, roller: omgivning.roller },
  };
  const spec = { verb: 'Starta', logg: 'startade ärendet', schema: process.startSchema, formular: handelse.type, schemaVersion: 1 };
  const plan = byggPlan({
    process,
    arende,
    omgivning,
    nasta: snapshot as AnyMachineSnapshot,
    handelse,
    spec,
    aktor: start.aktor,
    uppgift: null,
  });
  tillampa(plan, aktioner as readonly Aktion[]);
  const svar = kvitto(plan);
  await skriv(klient, plan, { nyckel: start.nyckel, svar });
  await utforFoljder(klient, motor, plan);
  return svar;
}

/** What the machine asked for besides the case's own rows: in its order, in the step's transaction. A refusal there undoes the step. */
export async function utforFoljder(klient: PoolClient, motor: Motor, plan: Plan): Promise<void> {
  for (const foljd of plan.foljder) await skrivRegister(klient, motor.registerskrivare, plan, foljd);
}

async function skapaRad(klient: PoolClient, arende: ArendeRad, start: Start, nu: string): Promise<void> {
  await klient.query({
    name: 'skapa-arende',
    text: `with a as (insert into arende (id, process, maskinversion, regim, titel, organ_id, tillstand, fas, steg, snapshot, sekretess, overordnat_id, kalla, skapad, andrad, kedja)
      values ($1, $2, $3, $4, $5, $6, $7, $8, 0, '{}', $9, $10, $11, $12, $12, $13))
      insert into arende_person (arende_id, person_id, roll) select $1, x.person_id, x.roll from jsonb_to_recordset($14::jsonb) x(person_id text, roll text)`,
    values: [
      arende.id,
      arende.process,
      arende.maskinversion,
      arende.regim,
      arende.titel,
      arende.organ_id,
      arende.tillstand,
      arende.fas,
      arende.sekretess,
      start.overordnatId ?? null,
      start.kalla ?? null,
      nu,
      arende.kedja,
      JSON.stringify((start.personer ?? []).map(({ personId, roll }) => ({ person_id: personId, roll }))),
    ],
  });
}
