import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import type { Inloggad } from '#auth';
import { omDoltArende } from './om-dolt-arende.js';

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

  /** The same, after those of the case that this one goes on from (`fortsattningar` = the names of such children). Its organ was another. */
  async medTidigare(arendeId: string, fortsattningar: readonly string[]): Promise<Inlamning[]> {
    const [tidigare, egna] = await Promise.all([
      this.pool.query<Inlamning>({ name: 'inlamningar-fore', text: TIDIGARE, values: [arendeId, fortsattningar] }),
      this.iArende(arendeId),
    ]);
    return [...tidigare.rows, ...egna];
  }

  /** One of the case's, unless it is about another case that the person may not know of. */
  async en(jag: Inloggad, arendeId: string, id: string): Promise<Inlamning | undefined> {
    const { sql, varden } = omDoltArende(jag, 3);
    const svar = await this.pool.query<Inlamning>({
      name: 'inlamning',
      text: `${INLAMNING} where i.arende_id = $1 and i.id = $2 and not ${sql}`,
      values: [arendeId, id, ...varden],
    });
    return svar.rows[0];
  }
}

const TIDIGARE = `select i.id, i.formular, i.schema_version as "schemaVersion", i.innehall - 'organ' as innehall, null as vem, i.vid
  from arende a join handelse h on h.arende_id = a.id and h.steg = 1 join inlamning i on i.arende_id = a.overordnat_id
  where a.id = $1 and h.data #>> '{overordnat,barn}' = any($2) order by i.vid, i.id`;

const INLAMNING = `select i.id, i.formular, i.schema_version as "schemaVersion", i.innehall, p.namn as vem, i.vid from inlamning i left join person p on p.id = i.person_id`;
