import type { PoolClient } from 'pg';
import type { Plan, Registerfoljd } from '../plan.js';
import type { Registerskrivarna } from './registerskrivare.js';

/** Lets the register's own writer follow the step. An unknown register is a fault in the process. */
export async function skrivRegister(
  klient: PoolClient,
  skrivare: Registerskrivarna,
  plan: Plan,
  { register, data }: Registerfoljd,
): Promise<void> {
  const skriv = skrivare[register];
  if (!skriv) throw new Error(`Registret ${register} har ingen skrivare`);
  const { fore, efter, nu, idag, kontext, handelse, process } = plan;
  await skriv(
    klient,
    {
      arendeId: fore.id,
      process: process.namn,
      steg: efter.steg,
      titel: fore.titel,
      organId: fore.organ_id,
      sekretess: fore.sekretess,
      tillstand: efter.tillstand,
      nu,
      idag,
      personId: handelse.personId,
      kontext,
    },
    data,
  );
}
