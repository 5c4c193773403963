import type { Pool } from 'pg';
import { rollNamn } from '#contracts';

/** A person that can be chosen, with the roles of today. */
export interface Demoperson {
  readonly sub: string;
  readonly namn: string;
  readonly roller: readonly {
    readonly roll: string;
    readonly rollNamn: string;
    readonly organNamn: string;
    /** The party's letters, and the place among those with the same role. */
    readonly beteckning: string | null;
    readonly ordning: number | null;
  }[];
}

type Rad = { sub: string; namn: string; roller: Omit<Demoperson['roller'][number], 'rollNamn'>[] };

/** Somebody who has been invited and never been here has no account yet: the demo's is the one that will be tied to the person. */
const KONTO = `case when starts_with(p.sub, 'inbjuden/') then 'demo/' || p.id else p.sub end`;

const fraga =
  `select ${KONTO} as sub, p.namn, coalesce(jsonb_agg(jsonb_build_object('roll', m.roll, 'organNamn', o.namn, 'beteckning', pa.beteckning, 'ordning', m.ordning) order by o.namn, m.roll)
    filter (where o.id is not null), '[]') as roller
  from person p
  left join medlemskap m on m.person_id = p.id and m.fran <= i.dag and (m.till is null or m.till >= i.dag)
  left join organ o on o.id = m.organ_id
  left join parti pa on pa.id = m.parti
  where p.aktiv group by p.id order by p.namn`.replaceAll('i.dag', "(now() at time zone 'Europe/Stockholm')::date");

/** The people of the register, read when the page is shown so that it is never older than the register. */
export class Personer {
  constructor(private readonly pool: Pool) {}

  async alla(): Promise<Demoperson[]> {
    const { rows } = await this.pool.query<Rad>(fraga);
    return rows.map((rad) => ({ ...rad, roller: rad.roller.map((en) => ({ ...en, rollNamn: rollNamn(en.roll) })) }));
  }

  /** The e-mail of an account; null when there is no such account. */
  async epost(sub: string): Promise<string | null> {
    const { rows } = await this.pool.query<{ epost: string }>(`select p.epost from person p where ${KONTO} = $1 and p.aktiv`, [sub]);
    return rows[0]?.epost ?? null;
  }

  /** Throws when the database does not answer. */
  async svarar(): Promise<void> {
    await this.pool.query('select 1');
  }
}
