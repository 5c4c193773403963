import { datumI } from '#calendar';
import { problem } from '#contracts';
import type { Pool, PoolClient } from 'pg';
import { processFor, type Processer } from './fall.js';
import { type Formfakta, laddaFormfakta } from './fakta/formfakta.js';
import { type Genomforande, genomfor } from './genomfor.js';
import { kommandohash, sammaSvar } from './kommando.js';
import { kravSynligt } from './krav-synligt.js';
import { type Kommandolage, lasArendeFor, lasArenden, lasKommandolage } from './las.js';
import type { Motor } from './motor.js';
import type { ArendeRad } from './rader.js';
import { iTransaktion } from './transaktion.js';
import { Nekad, type Execute, type Kvitto } from './types.js';
import { kravForPersoner, validera } from './validera.js';

/** An accepted command. */
export interface Utfort {
  readonly kvitto: Kvitto;
  /** The other cases that moved with it. */
  readonly medfoljande: ReadonlySet<string>;
  /** True when it wrote its own case and nothing else, which can be done together with others; null when it had been done before. */
  readonly ensamt: boolean | null;
}

/**
 * One command in a transaction of its own: all that can be asked without knowing an answer is sent together, and the writing goes with the commit. The key is
 * written with the step: two requests of the same command have the same case, whose lock makes the second wait and find the first's answer.
 */
export async function utfor(pool: Pool, motor: Motor, kommando: Execute): Promise<Utfort> {
  const medfoljande = new Set<string>();
  let ensamt: boolean | null = false;
  const kvitto = await iTransaktion(pool, async (klient, sist) => {
    const last = kommando.arendeId === undefined ? lasArendeFor(klient, kommando.uppgiftId) : lasArenden(klient, [kommando.arendeId]);
    const [[arende], underlag] = await Promise.all([last, lasUnderlag(klient, motor.processer, kommando)]);
    if (underlag.lage.tidigare) ensamt = null;
    const sistSjalv = (sats: Promise<unknown>) => {
      ensamt = true;
      sist(sats);
    };
    return taKommandot({ klient, motor, sist: sistSjalv, medfoljande }, kommando, arende, underlag);
  });
  return { kvitto, medfoljande, ensamt };
}

/** What is read for a command after its case's lock, whatever the case turns out to be. */
export interface Underlag {
  readonly lage: Kommandolage;
  readonly formens: Formfakta;
}

export async function lasUnderlag(klient: PoolClient, processer: Processer, kommando: Execute): Promise<Underlag> {
  const { nyckel, aktor, nu, session, handelse } = kommando;
  const idag = datumI(nu);
  const [lage, formens] = await Promise.all([
    lasKommandolage(klient, kommando, { nyckel, aktor, idag, nu, session }),
    laddaFormfakta(klient, processer, handelse.typ, {
      data: handelse.data,
      idag,
      nu: nu.toISOString(),
      personId: 'personId' in aktor ? aktor.personId : null,
    }),
  ]);
  return { lage, formens };
}

/** How the step is written. */
type Skrivsatt = Pick<Genomforande, 'klient' | 'motor' | 'sist' | 'samla' | 'medfoljande'>;

/** Answers what the key has been answered before, or takes the step. */
export async function taKommandot(
  skrivsatt: Skrivsatt,
  { nyckel, aktor, nu, autentiserad = null, session: _, ...steg }: Execute,
  arende: ArendeRad | undefined,
  { lage: { inloggad, tidigare, ...omgivning }, formens }: Underlag,
): Promise<Kvitto> {
  const kropp = kommandohash({ aktor, steg: [steg] });
  if (!inloggad) throw new Nekad('inte-inloggad', problem('inte-inloggad'));
  if (tidigare) return tidigareKvitto(sammaSvar(tidigare, kropp));
  if (!arende) throw new Nekad('finns-inte', problem('finns-inte'));
  kravSynligt(arende, omgivning, aktor);
  const process = processFor(skrivsatt.motor.processer, arende.process);
  if ('personId' in aktor) kravForPersoner(process, steg.handelse.typ);
  const allt = { ...skrivsatt, aktor, nu, autentiserad, kommando: { nyckel, kropp }, omgivning, formens };
  return genomfor(allt, arende, validera(process, steg));
}

function tidigareKvitto(svar: unknown): Kvitto {
  const [kvitto] = svar as readonly Kvitto[];
  if (!kvitto) throw new Error('Ett kommando gav inget kvitto');
  return kvitto;
}
