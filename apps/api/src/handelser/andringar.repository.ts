import { namngivenSql } from '#database';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';

/** A case that has changed, with what decides who may hear of it. */
export interface Andring {
  readonly arendeId: string;
  readonly steg: number;
  readonly andrad: Date;
  readonly sekretess: boolean;
  readonly organId: string;
  readonly personer: readonly string[];
}

@Injectable()
export class AndringarRepository {
  constructor(private readonly pool: Pool) {}

  async for(arendeIds: readonly string[]): Promise<Andring[]> {
    const svar = await this.pool.query<Andring>({
      name: 'andringar',
      text: `${ANDRING} where a.id = any($1::uuid[]) order by a.andrad`,
      values: [arendeIds],
    });
    return svar.rows;
  }

  /** What has changed since an instant, at most `antal` cases, by the index on the log's time. */
  async sedan(vid: Date, antal: number): Promise<Andring[]> {
    const svar = await this.pool.query<Andring>({
      name: 'andringar-sedan',
      text: `${ANDRING} where a.id in (select distinct arende_id from (select arende_id from handelse where vid > $1 order by vid limit $2) h) order by a.andrad`,
      values: [vid, antal],
    });
    return svar.rows;
  }
}

const ANDRING = `select a.id as "arendeId", a.steg, a.andrad, a.sekretess, a.organ_id as "organId",
  case when a.sekretess then array(select ap.person_id from arende_person ap where ap.arende_id = a.id and ${namngivenSql('a.id', 'ap.person_id')}) else '{}' end as personer from arende a`;
