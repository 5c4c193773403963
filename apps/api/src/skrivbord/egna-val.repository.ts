import { egnaValSchema, genvagsvalSchema, listvalSchema } from '#contracts';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import type { z } from 'zod';
import { Klocka } from '../karna/klocka.js';

const HOGST = 200;

@Injectable()
export class EgnaValRepository {
  constructor(
    private readonly pool: Pool,
    private readonly klocka: Klocka,
  ) {}

  /** All that the person has chosen. A value of an older shape is left out, so that the default holds. */
  async las(personId: string): Promise<z.infer<typeof egnaValSchema>> {
    const svar = await this.pool.query<{ namn: string; varde: unknown }>({
      name: 'egna-val',
      text: 'select namn, varde from egna_val where person_id = $1 order by namn limit $2',
      values: [personId, HOGST],
    });
    const listor = svar.rows.flatMap(({ namn, varde }) => {
      const lista = namn.startsWith('lista/') ? listvalSchema.safeParse(varde) : undefined;
      return lista?.success ? [[namn.slice('lista/'.length), lista.data] as const] : [];
    });
    const genvagar = genvagsvalSchema.safeParse(svar.rows.find(({ namn }) => namn === 'genvagar')?.varde);
    return { listor: Object.fromEntries(listor), genvagar: genvagar.success ? genvagar.data : { av: [] } };
  }

  /** Keeps the choice; a person has at most 200, and the oldest gives way. */
  async spara(personId: string, namn: string, varde: unknown): Promise<void> {
    await this.pool.query(
      'insert into egna_val (person_id, namn, varde, andrad) values ($1, $2, $3::jsonb, $4) on conflict (person_id, namn) do update set varde = excluded.varde, andrad = excluded.andrad',
      [personId, namn, JSON.stringify(varde), this.klocka.nu()],
    );
    await this.pool.query(
      'delete from egna_val where person_id = $1 and namn in (select namn from egna_val where person_id = $1 order by andrad desc, namn offset $2)',
      [personId, HOGST],
    );
  }
}
