import { type Inloggad, synligtVillkor } from '#auth';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { exaktTid } from '../inkorg/inkorg.sql.js';
import type { Markor } from '../http/markor.js';

export interface Arenderad {
  readonly id: string;
  readonly process: string;
  readonly titel: string;
  readonly dnr: string | null;
  readonly tillstand: string;
  readonly organId: string;
  readonly organNamn: string;
  readonly andrad: Date;
  readonly sekretess: boolean;
  readonly nyckel: string;
}

@Injectable()
export class BevakningarRepository {
  constructor(private readonly pool: Pool) {}

  /** Along the index (person, skapad desc, arende). */
  async lista(jag: Inloggad, efter: Markor | null, antal: number): Promise<Arenderad[]> {
    const { sql, varden } = synligtVillkor('a', jag, 5);
    const svar = await this.pool.query<Arenderad>({
      name: 'bevakningar',
      text: `select ${KOLUMNER}, ${exaktTid('b.skapad')} as nyckel from bevakning b join arende a on a.id = b.arende_id join organ o on o.id = a.organ_id
        where b.person_id = $1 and b.skapad <= $2::timestamptz and (b.skapad < $2::timestamptz or b.arende_id > $3::uuid) and ${sql}
        order by b.skapad desc, b.arende_id limit $4`,
      values: [jag.personId, efter?.nyckel ?? 'infinity', efter?.id ?? NOLL, antal, ...varden],
    });
    return svar.rows;
  }

  async antal(jag: Inloggad): Promise<number> {
    const { sql, varden } = synligtVillkor('a', jag, 2);
    const svar = await this.pool.query<{ antal: number }>({
      name: 'antal-bevakningar',
      text: `select count(*)::int as antal from bevakning b join arende a on a.id = b.arende_id where b.person_id = $1 and ${sql}`,
      values: [jag.personId, ...varden],
    });
    return svar.rows[0]?.antal ?? 0;
  }

  async bevaka(personId: string, arendeId: string, nu: Date): Promise<void> {
    await this.pool.query('insert into bevakning (person_id, arende_id, skapad) values ($1, $2, $3) on conflict do nothing', [
      personId,
      arendeId,
      nu,
    ]);
  }

  async sluta(personId: string, arendeId: string): Promise<void> {
    await this.pool.query('delete from bevakning where person_id = $1 and arende_id = $2', [personId, arendeId]);
  }

  /** Cases in which each word begins a word, the latest changed first. The words are read from their index. */
  async sok(jag: Inloggad, ord: readonly string[], antal: number): Promise<Arenderad[]> {
    if (ord.length === 0) return [];
    const { sql, varden } = synligtVillkor('a', jag, 3);
    const svar = await this.pool.query<Arenderad>({
      name: 'sok-arenden',
      text: `select ${KOLUMNER}, '' as nyckel from arende_sok s join arende a on a.id = s.arende_id join organ o on o.id = a.organ_id
        where s.ord @@ $1::tsquery and ${sql} order by a.andrad desc, a.id limit $2`,
      values: [ord.map((ett) => `'${ett.replaceAll("'", "''")}':*`).join(' & '), antal, ...varden],
    });
    return svar.rows;
  }
}

const KOLUMNER = `a.id, a.process, a.titel, a.dnr, a.tillstand, a.organ_id as "organId", o.namn as "organNamn", a.andrad, a.sekretess`;
const NOLL = '00000000-0000-0000-0000-000000000000';
