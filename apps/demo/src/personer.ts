import type { Pool } from 'pg';
import { rollNamn } from '#contracts';

/** A person that can be chosen, with the roles of today. */
export interface Demoperson {
  readonly sub: string;
  readonly namn: string;
  readonly roller: readonly { readonly roll: string; readonly rollNamn: string; readonly organNamn: string }[];
}

type Rad = { sub: string; namn: string; roller: { roll: string; organNamn: string }[] };

const fraga = `select p.sub, p.namn, coalesce(jsonb_agg(jsonb_build_object('roll', m.roll, 'organNamn', o.namn) order by o.namn, m.roll)
    filter (where o.id is not null), '[]') as roller
  from person p
  left join medlemskap m on m.person_id = p.id and m.fran <= i.dag and (m.till is null or m.till >= i.dag)
  left join organ o on o.id = m.organ_id
  where p.aktiv group by p.id order by p.namn`.replaceAll('i.dag', "(now() at time zone 'Europe/Stockholm')::date");

/** The people of the register, read when the page is shown so that it is never older than the register. */
export class Personer {
  constructor(private readonly pool: Pool) {}

  async alla(): Promise<Demoperson[]> {
    const { rows } = await this.pool.query<Rad>(fraga);
    return rows.map((rad) => ({ ...rad, roller: rad.roller.map((en) => ({ ...en, rollNamn: rollNamn(en.roll) })) }));
  }

  async finns(sub: string): Promise<boolean> {
    const { rowCount } = await this.pool.query('select 1 from person where sub = $1 and aktiv', [sub]);
    return rowCount === 1;
  }

  /** Throws when the database does not answer. */
  async svarar(): Promise<void> {
    await this.pool.query('select 1');
  }
}
