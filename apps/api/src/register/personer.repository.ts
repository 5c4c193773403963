import type { Inloggad } from '#auth';
import { serArendetSql } from '#database';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';

export interface Personnamn {
  readonly id: string;
  readonly namn: string;
}

@Injectable()
export class PersonerRepository {
  constructor(private readonly pool: Pool) {}

  /** Names of those whose place the person takes today; most people take nobody's, and then nothing is asked. */
  async ersatta(jag: Inloggad, fran: Pick<Pool, 'query'> = this.pool): Promise<ReadonlyMap<string, string>> {
    const ids = [...new Set(jag.roller.flatMap((roll) => roll.forPersonId ?? []))];
    if (ids.length === 0) return new Map();
    const svar = await fran.query<Personnamn>({
      name: 'personnamn',
      text: 'select id, namn from person where id = any($1)',
      values: [ids],
    });
    return new Map(svar.rows.map((person) => [person.id, person.namn]));
  }

  /** Those who have the role in the organ on the date, themselves or in somebody's place, and may know of the case. */
  async medRoll(organ: string, roll: string, { arendeId, datum }: { arendeId: string; datum: string }): Promise<Personnamn[]> {
    const svar = await this.pool.query<Personnamn>({ ...MED_ROLL, values: [organ, roll, datum, arendeId] });
    return svar.rows;
  }

  /** Those of the addresses where nobody has the role on the date, as plats in the list. */
  async obemannade(adresser: readonly { organ: string; roll: string }[], datum: string): Promise<ReadonlySet<number>> {
    if (adresser.length === 0) return new Set();
    const svar = await this.pool.query<{ plats: number }>({
      ...OBEMANNADE,
      values: [adresser.map(({ organ }) => organ), adresser.map(({ roll }) => roll), datum],
    });
    return new Set(svar.rows.map(({ plats }) => plats));
  }
}

const OBEMANNADE = {
  name: 'obemannade-adresser',
  text: `select (a.plats - 1)::int as plats from unnest($1::text[], $2::text[]) with ordinality a(organ, roll, plats)
    where not exists (select 1 from medlemskap m where m.organ_id = a.organ and m.roll = a.roll and m.fran <= $3 and (m.till is null or m.till >= $3))`,
};

const MED_ROLL = {
  name: 'personer-med-roll',
  text: `with ordinarie as (select person_id from medlemskap where organ_id = $1 and roll = $2 and fran <= $3 and (till is null or till >= $3))
    select p.id, p.namn from person p where p.aktiv and (p.id in (select person_id from ordinarie)
      or p.id in (select v.ersattare_id from vikariat v join ordinarie o on o.person_id = v.for_person_id
        where v.fran <= $3 and v.till >= $3 and (v.organ_id is null or v.organ_id = $1) and (v.roll is null or v.roll = $2)))
    and exists (select 1 from arende a where a.id = $4 and ${serArendetSql('a', 'p.id', '$3::date')})
    order by p.namn, p.id`,
};
