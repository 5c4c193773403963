import { type Inloggad, synligtVillkor } from '#auth';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import type { Markor } from '../http/markor.js';
import { exaktTid } from '../inkorg/inkorg.sql.js';

export interface Notisrad {
  readonly id: string;
  readonly typ: string;
  readonly text: string;
  readonly arendeId: string | null;
  readonly uppgiftId: string | null;
  readonly skapad: Date;
  readonly lastAt: Date | null;
  readonly nyckel: string;
}

export interface Installning {
  readonly typ: string;
  readonly epost: boolean;
  readonly sammandrag: boolean;
}

@Injectable()
export class NotiserRepository {
  constructor(private readonly pool: Pool) {}

  /** The person's notices of cases that the person may know of today, the latest first, along the index (person, skapad desc, id). */
  async lista(jag: Inloggad, efter: Markor | null, antal: number): Promise<Notisrad[]> {
    const { sql, varden } = synligtVillkor('a', jag, 5);
    const svar = await this.pool.query<Notisrad>({
      name: 'notiser',
      text: `${LISTA} and ${synlig(sql)} order by skapad desc, id limit $4`,
      values: [jag.personId, efter?.nyckel ?? 'infinity', efter?.id ?? NOLL, antal, ...varden],
    });
    return svar.rows;
  }

  /** Marks the person's own notices as read; all of them when no ids are given. Returns how many were unread, those of hidden cases left out. */
  async markeraLasta(jag: Inloggad, ids: readonly string[] | null, nu: Date): Promise<number> {
    const { sql, varden } = synligtVillkor('a', jag, 4);
    const svar = await this.pool.query(
      `update notis set last_at = $3 where person_id = $1 and last_at is null and ($2::uuid[] is null or id = any($2)) and ${synlig(sql)}`,
      [jag.personId, ids, nu, ...varden],
    );
    return svar.rowCount ?? 0;
  }

  async installningar(personId: string): Promise<Installning[]> {
    const svar = await this.pool.query<Installning>(
      'select typ, epost, sammandrag from notis_installning where person_id = $1 order by typ',
      [personId],
    );
    return svar.rows;
  }

  async spara(personId: string, { typ, epost, sammandrag }: Installning): Promise<void> {
    await this.pool.query(
      'insert into notis_installning (person_id, typ, epost, sammandrag) values ($1, $2, $3, $4) on conflict (person_id, typ) do update set epost = excluded.epost, sammandrag = excluded.sammandrag',
      [personId, typ, epost, sammandrag],
    );
  }
}

const synlig = (sql: string) => `(arende_id is null or exists (select 1 from arende a where a.id = notis.arende_id and ${sql}))`;
const NOLL = '00000000-0000-0000-0000-000000000000';
const LISTA = `select id, typ, text, arende_id as "arendeId", uppgift_id as "uppgiftId", skapad, last_at as "lastAt", ${exaktTid('skapad')} as nyckel from notis
  where person_id = $1 and skapad <= $2::timestamptz and (skapad < $2::timestamptz or id > $3::uuid)`;
