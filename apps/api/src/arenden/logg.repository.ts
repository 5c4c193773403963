import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import type { Inloggad } from '#auth';
import { omDoltArende } from './om-dolt-arende.js';

export interface Loggrad {
  readonly steg: number;
  readonly typ: string;
  readonly vem: string | null;
  readonly forVem: string | null;
  readonly roll: string | null;
  readonly vid: Date;
  readonly fran: string | null;
  readonly till: string;
  readonly skal: string | null;
  readonly inlamningId: string | null;
  readonly kedja: string;
  /** The first event of a case that another case started. */
  readonly franAnnat: boolean;
}

@Injectable()
export class LoggRepository {
  constructor(private readonly pool: Pool) {}

  /**
   * The log before a step (null = from the end), newest first, along the primary key. The reason is in the form that was sent in; a form about
   * another case that the person may not know of is left out with what it says.
   */
  async fore(jag: Inloggad, arendeId: string, steg: number | null, antal: number): Promise<Loggrad[]> {
    const { sql, varden } = omDoltArende(jag, 4);
    const svar = await this.pool.query<Loggrad>({ name: 'logg', text: logg(sql), values: [arendeId, steg, antal, ...varden] });
    return svar.rows;
  }
}

const logg = (
  dolt: string,
): string => `select h.steg, h.typ, p.namn as vem, f.namn as "forVem", h.roll, h.vid, h.fran_tillstand as fran, h.till_tillstand as till,
    i.innehall ->> 'skal' as skal, i.id as "inlamningId", h.kedja, h.data ? 'overordnat' as "franAnnat"
  from handelse h left join person p on p.id = h.person_id left join person f on f.id = h.for_person_id left join inlamning i on i.id = h.inlamning_id and not ${dolt}
  where h.arende_id = $1 and h.steg < coalesce($2::int, 2147483647) order by h.steg desc limit $3`;
