import type { Pool, PoolClient } from 'pg';
import type { FaktaFraga } from './fakta-laddare.js';

/** A child of the case; `utfall` is its machine's output, null until it has ended, and `kontext` what it remembers while it goes on. */
export interface Barnarende {
  readonly id: string;
  readonly barn: string;
  readonly for: string | null;
  readonly process: string;
  readonly tillstand: string;
  readonly avslutad: boolean;
  readonly utfall: Readonly<Record<string, unknown>> | null;
  readonly kontext: Readonly<Record<string, unknown>> | null;
}

/** The children of the case: by the step that started them, then by name and by whom they are for. */
export async function barnarenden(klient: Pool | PoolClient, { arende }: FaktaFraga): Promise<Barnarende[]> {
  const svar = await klient.query<Barnarende>({
    name: 'fakta-barnarenden',
    text: `select b.id, h.data #>> '{overordnat,barn}' as barn, h.data #>> '{overordnat,for}' as for, b.process, b.tillstand, b.avslutad,
        case when b.avslutad then coalesce(b.snapshot -> 'output', '{}') end as utfall,
        case when not b.avslutad then b.snapshot -> 'context' end as kontext
      from arende b join handelse h on h.arende_id = b.id and h.steg = 1 where b.overordnat_id = $1 and h.data ? 'overordnat' 
      order by (h.data #>> '{overordnat,steg}')::int, h.data #>> '{overordnat,barn}', h.data #>> '{overordnat,for}', b.id`,
    values: [arende.id],
  });
  return svar.rows;
}
