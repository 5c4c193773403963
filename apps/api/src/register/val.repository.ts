import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import type { z } from 'zod';
import type { valSchema } from '#contracts';

type Val = z.infer<typeof valSchema>;

@Injectable()
export class ValRepository {
  constructor(private readonly pool: Pool) {}

  /** What forms choose among, as it holds on the date. */
  async galler(datum: string): Promise<Val> {
    const [organ, mal, tjanster] = await Promise.all([
      this.pool.query<Val['organ'][number]>(
        `select id, namn, typ, leverantor, exists (select from medlemskap m where m.organ_id = organ.id and m.roll = 'leverantorsforetradare'
          and m.fran <= $1 and (m.till is null or m.till >= $1)) as "tarEmot" from organ where ${GALLER} order by namn, id`,
        [datum],
      ),
      this.pool.query<Val['mal'][number]>(`select id, namn from mal where ${GALLER} order by namn, id`, [datum]),
      this.pool.query<Val['tjanster'][number]>(
        `select id, namn, infosak_niva as "infosakNiva" from tjanst where giltig_till is null or giltig_till >= $1 order by namn, id`,
        [datum],
      ),
    ]);
    return { organ: organ.rows, mal: mal.rows, tjanster: tjanster.rows };
  }
}

const GALLER = '(giltig_fran is null or giltig_fran <= $1) and (giltig_till is null or giltig_till >= $1)';
