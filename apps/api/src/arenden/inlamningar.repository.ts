import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';

export interface Inlamning {
  readonly id: string;
  readonly formular: string;
  readonly schemaVersion: number;
  readonly innehall: Readonly<Record<string, unknown>>;
  readonly vem: string | null;
  readonly vid: Date;
}

@Injectable()
export class InlamningarRepository {
  constructor(private readonly pool: Pool) {}

  /** All forms sent in for the case, the oldest first. */
  async iArende(arendeId: string): Promise<Inlamning[]> {
    const svar = await this.pool.query<Inlamning>({
      name: 'inlamningar-i-arende',
      text: `${INLAMNING} where i.arende_id = $1 order by i.vid, i.id`,
      values: [arendeId],
    });
    return svar.rows;
  }

  async en(arendeId: string, id: string): Promise<Inlamning | undefined> {
    const svar = await this.pool.query<Inlamning>({
      name: 'inlamning',
      text: `${INLAMNING} where i.arende_id = $1 and i.id = $2`,
      values: [arendeId, id],
    });
    return svar.rows[0];
  }
}

const INLAMNING = `select i.id, i.formular, i.schema_version as "schemaVersion", i.innehall, p.namn as vem, i.vid from inlamning i left join person p on p.id = i.person_id`;
