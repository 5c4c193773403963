import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';

@Injectable()
export class NamnRepository {
  constructor(private readonly pool: Pool) {}

  /** Names of bodies, goals, people and service areas by id; ids are unique across them. */
  async for(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const svar = await this.pool.query<{ id: string; namn: string }>({
      name: 'namn-for',
      text: `select id, namn from organ where id = any($1) union all select id, namn from mal where id = any($1)
        union all select id, namn from person where id = any($1)
        union all (select distinct on (id) id, namn from tjansteplan_omrade where id = any($1) order by id, plan desc)`,
      values: [[...new Set(ids)]],
    });
    return new Map(svar.rows.map((rad) => [rad.id, rad.namn]));
  }
}
