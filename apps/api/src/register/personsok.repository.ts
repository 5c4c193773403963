import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';

export interface Personsok {
  readonly text: string;
  readonly organ: string | null;
  /** Name and id of the last row shown; null = from the start. */
  readonly efter: { readonly namn: string; readonly id: string } | null;
  readonly datum: string;
  readonly antal: number;
}

export interface Personrad {
  readonly id: string;
  readonly namn: string;
  readonly organ: string[];
  readonly roll: string[];
}

@Injectable()
export class PersonsokRepository {
  constructor(private readonly pool: Pool) {}

  /** Active people whose names have words that begin as those of the text, with their roles on the date; by name. */
  async sok({ text, organ, efter, datum, antal }: Personsok): Promise<Personrad[]> {
    const ord = text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const svar = await this.pool.query<Personrad>({
      name: ord.length > 0 ? 'personsok-namn' : 'personsok-organ',
      text: ord.length > 0 ? medNamn : SOK(''),
      values: [
        organ,
        efter?.namn ?? null,
        efter?.id ?? null,
        datum,
        antal,
        ...(ord.length > 0 ? [ord.map((ett) => `${ett}:*`).join(' & ')] : []),
      ],
    });
    return svar.rows;
  }
}

const SOK = (villkor: string) => `select p.id, p.namn, coalesce(r.organ, '{}') as organ, coalesce(r.roll, '{}') as roll
  from (select * from person where aktiv${villkor} and ($2::text is null or (namn, id) > ($2, $3))
      and ($1::text is null or exists (select 1 from medlemskap m where m.person_id = person.id and m.organ_id = $1 and m.fran <= $4::date and (m.till is null or m.till >= $4::date)))
    order by namn, id limit $5) p
  left join lateral (select array_agg(o.namn order by o.namn, m.roll) as organ, array_agg(m.roll order by o.namn, m.roll) as roll from medlemskap m join organ o on o.id = m.organ_id
    where m.person_id = p.id and m.fran <= $4::date and (m.till is null or m.till >= $4::date)) r on true
  order by p.namn, p.id`;
const medNamn = SOK(` and to_tsvector('simple', namn) @@ to_tsquery('simple', $6)`);
