import { IDAG_SQL } from '#database';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';

export interface Namngivenrad {
  readonly id: string;
  readonly namn: string;
  readonly aktiv: boolean;
  readonly roll: string;
  readonly fran: string | null;
  readonly till: string | null;
  readonly skal: string | null;
  readonly galler: boolean;
}

export interface Namngivningsrad {
  readonly id: string;
  readonly typ: 'namngiven' | 'andrad' | 'borttagen';
  readonly namn: string;
  readonly roll: string;
  readonly till: string | null;
  readonly skal: string;
  readonly av: string;
  readonly vid: Date;
}

@Injectable()
export class ArendePersonerRepository {
  constructor(private readonly pool: Pool) {}

  /** Everyone who is named in the case, also those whose time has passed. */
  async namngivna(arendeId: string): Promise<Namngivenrad[]> {
    const svar = await this.pool.query<Namngivenrad>({ name: 'arende-namngivna', text: NAMNGIVNA, values: [arendeId] });
    return svar.rows;
  }

  /** What has been named, changed and removed, newest first; `efter` is the id of the last row shown. */
  async handelser(arendeId: string, efter: number | null, antal: number): Promise<Namngivningsrad[]> {
    const svar = await this.pool.query<Namngivningsrad>({
      name: 'arende-namngivningar',
      text: HANDELSER,
      values: [arendeId, efter, antal],
    });
    return svar.rows;
  }
}

const NAMNGIVNA = `select p.id, p.namn, p.aktiv, ap.roll, ap.fran::text as fran, ap.till::text as till, ap.skal,
    (ap.fran is null or ap.fran <= ${IDAG_SQL}) and (ap.till is null or ap.till >= ${IDAG_SQL}) as galler
  from arende_person ap join person p on p.id = ap.person_id where ap.arende_id = $1 order by p.namn, p.id, ap.roll`;
const HANDELSER = `select h.id::text as id, h.typ, p.namn, h.roll, h.till::text as till, h.skal, av.namn as av, h.vid
  from arende_person_handelse h join person p on p.id = h.person_id join person av on av.id = h.av
  where h.arende_id = $1 and ($2::bigint is null or h.id < $2) order by h.id desc limit $3`;
