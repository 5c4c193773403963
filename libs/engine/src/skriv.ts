import type { PoolClient } from 'pg';
import { kedjehash } from './kedja.js';
import { behoverVackas, type Plan } from './plan.js';
import { raknarandringar } from './raknare.js';
import * as rader from './skrivningar.js';
import { type Skrivdel, skrivsats } from './skrivsats.js';

/** The answer to keep under the command's key, in the same statement as what it answers for. */
export interface Kommandosvar {
  readonly nyckel: string;
  readonly svar: unknown;
  /** Set when the key has not been taken: the hash of what was asked, to be written with the answer. */
  readonly kropp?: string;
}

/** Writes a plan in one statement: the case, its event, and all that follows. Returns the new link of the chain. */
export async function skriv(klient: PoolClient, plan: Plan, svar: Kommandosvar | null): Promise<string> {
  const kedja = kedjehash(plan.fore.kedja, kedjerad(plan));
  await klient.query(skrivsats('skriv-steg', delar(plan, kedja, svar)));
  return kedja;
}

/** A plan to be written with others, and the answer to keep for its own command if it has one. */
export interface Skrivpost {
  readonly plan: Plan;
  readonly svar: Kommandosvar | null;
}

/** Writes the plans of several cases in one statement, so that a list of hundreds costs one; each case is in it once. */
export async function skrivAlla(klient: PoolClient, poster: readonly Skrivpost[]): Promise<void> {
  if (poster.length === 0) return;
  const samlade = new Map<Skrivdel['skrivning'], object[]>();
  for (const { plan, svar } of poster)
    for (const { skrivning, rader: nya } of delar(plan, kedjehash(plan.fore.kedja, kedjerad(plan)), svar)) {
      const forut = samlade.get(skrivning);
      if (forut) forut.push(...nya);
      else samlade.set(skrivning, [...nya]);
    }
  samlade.set(rader.raknare, summerade(poster.flatMap(({ plan }) => raknarandringar(plan))));
  const alla = [...samlade].map(([skrivning, egna]): Skrivdel => ({ skrivning, rader: egna }));
  await klient.query(skrivsats('skriv-flera', alla));
}

/** One change per counter: a statement may change a row once. */
function summerade(andringar: ReturnType<typeof raknarandringar>): ReturnType<typeof raknarandringar> {
  const summor = new Map<string, (typeof andringar)[number]>();
  for (const andring of andringar) {
    const nyckel = `${andring.organ_id}/${andring.roll}/${andring.plats}`;
    summor.set(nyckel, { ...andring, antal: andring.antal + (summor.get(nyckel)?.antal ?? 0) });
  }
  return [...summor.values()].filter(({ antal }) => antal !== 0);
}

/** What the event says, as the chain seals it. */
function kedjerad({ fore, efter, handelse, inlamning, nu, process }: Plan) {
  return {
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
    maskinversion: process.version,
  };
}

function delar(plan: Plan, kedja: string, svar: Kommandosvar | null): Skrivdel[] {
  const { fore, efter, inlamning, nu } = plan;
  return [
    { skrivning: rader.arende, rader: [arenderad(plan, kedja)] },
    { skrivning: rader.inlamning, rader: inlamning ? [inlamning] : [] },
    { skrivning: rader.handelse, rader: [handelserad(plan, kedja)] },
    { skrivning: rader.uppgift, rader: plan.nyaUppgifter },
    { skrivning: rader.andradUppgift, rader: valda(plan.uppgifter, plan.andradeUppgifter) },
    { skrivning: rader.uppgiftHandelse, rader: plan.uppgiftHandelser },
    { skrivning: rader.frist, rader: plan.nyaFrister },
    { skrivning: rader.andradFrist, rader: valda(plan.frister, plan.andradeFrister) },
    { skrivning: rader.effekt, rader: plan.effekter },
    { skrivning: rader.outbox, rader: plan.outbox },
    { skrivning: rader.raknare, rader: raknarandringar(plan) },
    { skrivning: rader.wake, rader: behoverVackas(plan) ? [{ arende_id: fore.id, steg: efter.steg, fas: efter.fas, skapad: nu }] : [] },
    { skrivning: rader.kommando, rader: svar?.kropp === undefined ? [] : [{ ...svar, skapad: nu }] },
    { skrivning: rader.kommandosvar, rader: svar && svar.kropp === undefined ? [svar] : [] },
  ];
}

function arenderad({ fore, efter, process, nu }: Plan, kedja: string): object {
  return {
    id: fore.id,
    snapshot: efter.snapshot,
    tillstand: efter.tillstand,
    fas: efter.fas,
    steg: efter.steg,
    maskinversion: process.version,
    pausad_sedan: efter.pausadSedan,
    avslutad: efter.avslutad,
    andrad: nu,
    kedja,
    organ_id: efter.organId,
  };
}

function handelserad(plan: Plan, kedja: string): object {
  const rad = kedjerad(plan);
  return {
    arende_id: rad.arendeId,
    steg: rad.steg,
    typ: rad.typ,
    person_id: rad.personId,
    roll: rad.roll,
    organ_id: rad.organId,
    for_person_id: rad.forPersonId,
    vid: rad.vid,
    data: rad.data,
    fran_tillstand: rad.franTillstand,
    till_tillstand: rad.tillTillstand,
    inlamning_id: rad.inlamningId,
    maskinversion: rad.maskinversion,
    fore: plan.fore.kedja,
    kedja,
  };
}

function valda<T>(alla: ReadonlyMap<string, T>, ids: ReadonlySet<string>): T[] {
  return [...ids].flatMap((id) => alla.get(id) ?? []);
}
