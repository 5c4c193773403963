import { type Inloggad, synligtVillkor } from '#auth';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import type { Markor } from '../http/markor.js';
import { ARENDEKOLUMNER, type Arenderad, bevakade } from './arenderad.js';

@Injectable()
export class BevakningarRepository {
  constructor(private readonly pool: Pool) {}

  /** Followed cases after the place, the latest followed first. */
  async lista(jag: Inloggad, efter: Markor | null, antal: number): Promise<Arenderad[]> {
    const { sql, varden } = synligtVillkor('a', jag, 5);
    const svar = await this.pool.query<Arenderad>({
      name: 'bevakningar',
      text: bevakade(sql),
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
      text: `select ${ARENDEKOLUMNER}, '' as nyckel from arende_sok s join arende a on a.id = s.arende_id join organ o on o.id = a.organ_id
        where s.ord @@ $1::tsquery and ${sql} order by a.andrad desc, a.id limit $2`,
      values: [ord.map((ett) => `'${ett.replaceAll("'", "''")}':*`).join(' & '), antal, ...varden],
    });
    return svar.rows;
  }
}

const NOLL = '00000000-0000-0000-0000-000000000000';
