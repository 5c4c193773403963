import { type Inloggad, synligtVillkor } from '#auth';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';

export interface Slaktrad {
  readonly id: string;
  readonly titel: string;
  readonly dnr: string | null;
  readonly process: string;
  readonly tillstand: string;
  readonly avslutad: boolean;
  readonly overordnat: boolean;
}

/** More children than this of one case are found by search. */
const FLEST = 200;

@Injectable()
export class SlaktRepository {
  constructor(private readonly pool: Pool) {}

  /** The case's parent and its children in the order they were started, as far as the person may know of them. */
  async for(jag: Inloggad, arendeId: string): Promise<Slaktrad[]> {
    const { sql, varden } = synligtVillkor('a', jag, 2);
    const svar = await this.pool.query<Slaktrad>({
      name: 'arende-slakt',
      text: `select a.id, a.titel, a.dnr, a.process, a.tillstand, a.avslutad, s.overordnat from
          (select overordnat_id as id, true as overordnat from arende where id = $1 and overordnat_id is not null
            union all select id, false from arende where overordnat_id = $1) s
        join arende a on a.id = s.id where ${sql} order by s.overordnat desc, a.skapad, a.id limit ${FLEST + 1}`,
      values: [arendeId, ...varden],
    });
    return svar.rows;
  }
}
