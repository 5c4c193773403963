import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';

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

  /** The log before a step (null = from the end), newest first, along the primary key. The reason is in the form that was sent in. */
  async fore(arendeId: string, steg: number | null, antal: number): Promise<Loggrad[]> {
    const svar = await this.pool.query<Loggrad>({ name: 'logg', text: LOGG, values: [arendeId, steg, antal] });
    return svar.rows;
  }
}

const LOGG = `select h.steg, h.typ, p.namn as vem, f.namn as "forVem", h.roll, h.vid, h.fran_tillstand as fran, h.till_tillstand as till,
    i.innehall ->> 'skal' as skal, h.inlamning_id as "inlamningId", h.kedja, h.data ? 'overordnat' as "franAnnat"
  from handelse h left join person p on p.id = h.person_id left join person f on f.id = h.for_person_id left join inlamning i on i.id = h.inlamning_id
  where h.arende_id = $1 and h.steg < coalesce($2::int, 2147483647) order by h.steg desc limit $3`;
