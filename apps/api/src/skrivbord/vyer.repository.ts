import type { InkorgVy } from '#database';
import { sparadFragaSchema, type sparadVySchema } from '#contracts';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import type { z } from 'zod';

type Vy = z.infer<typeof sparadVySchema>;
interface Rad {
  id: string;
  namn: string;
  organId: string | null;
  organNamn: string | null;
  agare: string;
  min: boolean;
  fraga: unknown;
}

@Injectable()
export class VyerRepository {
  constructor(private readonly pool: Pool) {}

  /** The person's views and those shared in the organs, by name. One whose question no longer holds is left out. */
  async lista(personId: string, organ: readonly string[]): Promise<Vy[]> {
    const svar = await this.pool.query<Rad>({ name: 'inkorg-vyer', text: LISTA, values: [personId, organ] });
    return svar.rows.flatMap(({ organId, organNamn, fraga, ...rad }) => {
      const hel = sparadFragaSchema.safeParse(fraga);
      return hel.success ? [{ ...rad, organ: organId === null ? null : { id: organId, namn: organNamn ?? '' }, fraga: hel.data }] : [];
    });
  }

  async antal(personId: string): Promise<number> {
    const svar = await this.pool.query<{ antal: number }>('select count(*)::int as antal from inkorg_vy where person_id = $1', [personId]);
    return svar.rows[0]?.antal ?? 0;
  }

  async spara(vy: InkorgVy): Promise<void> {
    await this.pool.query('insert into inkorg_vy (id, person_id, organ_id, namn, fraga, skapad) values ($1, $2, $3, $4, $5::jsonb, $6)', [
      vy.id,
      vy.personId,
      vy.organId,
      vy.namn,
      JSON.stringify(vy.fraga),
      vy.skapad,
    ]);
  }

  /** True when there was one of the person's own to take away. */
  async taBort(personId: string, id: string): Promise<boolean> {
    const svar = await this.pool.query('delete from inkorg_vy where id = $2 and person_id = $1', [personId, id]);
    return svar.rowCount === 1;
  }
}

const KOLUMNER = `v.id, v.namn, v.organ_id as "organId", o.namn as "organNamn", p.namn as agare, v.person_id = $1 as min, v.fraga`;
const LISTA = `select * from (
    select ${KOLUMNER} from inkorg_vy v join person p on p.id = v.person_id left join organ o on o.id = v.organ_id where v.person_id = $1
    union all select ${KOLUMNER} from inkorg_vy v join person p on p.id = v.person_id join organ o on o.id = v.organ_id where v.organ_id = any($2::text[]) and v.person_id <> $1) alla
  order by namn, id limit 200`;
