import type { Motoreffekt } from '#contracts';
import type { PoolClient } from 'pg';
import type { AnyMachineSnapshot } from 'xstate';
import type { Overordnat } from './bygg-plan.js';
import type { Motor } from './motor.js';
import type { Plan } from './plan.js';
import { koaEffekt } from './tillampa.js';

interface Slakt {
  readonly overordnat: Overordnat | null;
  readonly barn: readonly { readonly id: string; readonly process: string }[];
}

/** A case that ends tells its parent with what outcome, and those of its open children that want to know. Delivered by the workflow, at least once. */
export async function meddelaSlakten(klient: PoolClient, motor: Motor, plan: Plan, nasta: AnyMachineSnapshot): Promise<void> {
  if (!plan.efter.avslutad) return;
  const slakt = await lasSlakt(klient, plan.fore.id);
  const overordnat = slakt.overordnat ?? (plan.handelse.data.overordnat as Overordnat | undefined);
  const koa = (typ: Motoreffekt, data: Readonly<Record<string, unknown>>) => koaEffekt(plan, typ, data);
  if (overordnat) {
    const { arendeId: till, barn, for: en } = overordnat;
    koa('barn-utfall', { till, barn, for: en, tillstand: plan.efter.tillstand, utfall: nasta.output ?? {} });
  }
  for (const { id: till, process } of slakt.barn) {
    if (motor.processer[process]?.handelser['overordnat-avslutat']) koa('overordnat-avslutat', { till });
  }
}

async function lasSlakt(klient: PoolClient, arendeId: string): Promise<Slakt> {
  const svar = await klient.query<Slakt>({
    name: 'las-slakt',
    text: `select (select h.data -> 'overordnat' from handelse h where h.arende_id = $1 and h.steg = 1) as overordnat,
      coalesce((select json_agg(json_build_object('id', b.id, 'process', b.process) order by b.id) from arende b where b.overordnat_id = $1 and not b.avslutad), '[]') as barn`,
    values: [arendeId],
  });
  return svar.rows[0] ?? { overordnat: null, barn: [] };
}
