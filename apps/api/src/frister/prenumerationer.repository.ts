import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';

/** What a link opens: the person's deadlines, or the meetings of one organ. */
export type Prenumerationsslag = 'frister' | 'sammantraden';

export interface Prenumeration {
  readonly id: string;
  readonly organId: string | null;
  readonly organNamn: string | null;
  readonly skapad: Date;
  readonly hamtad: Date | null;
}

/** Calendar links of all kinds. A token opens only what it was made for. */
@Injectable()
export class PrenumerationerRepository {
  constructor(private readonly pool: Pool) {}

  async for(personId: string, slag: Prenumerationsslag): Promise<Prenumeration[]> {
    const svar = await this.pool.query<Prenumeration>(
      `select p.id, p.organ_id as "organId", o.namn as "organNamn", p.skapad, p.hamtad from frist_prenumeration p left join organ o on o.id = p.organ_id
        where p.person_id = $1 and p.slag = $2 and p.aterkallad is null order by p.skapad desc, p.id limit 100`,
      [personId, slag],
    );
    return svar.rows;
  }

  async skapa(rad: {
    id: string;
    personId: string;
    slag: Prenumerationsslag;
    organ: string | null;
    tokenHash: string;
    nu: Date;
  }): Promise<void> {
    await this.pool.query(
      'insert into frist_prenumeration (id, person_id, slag, organ_id, token_hash, skapad) values ($1, $2, $3, $4, $5, $6)',
      [rad.id, rad.personId, rad.slag, rad.organ, rad.tokenHash, rad.nu],
    );
  }

  /** True when it was the person's own, of that kind, and not revoked before. */
  async aterkalla(rad: { id: string; personId: string; slag: Prenumerationsslag; nu: Date }): Promise<boolean> {
    const svar = await this.pool.query(
      'update frist_prenumeration set aterkallad = $4 where id = $1 and person_id = $2 and slag = $3 and aterkallad is null',
      [rad.id, rad.personId, rad.slag, rad.nu],
    );
    return svar.rowCount === 1;
  }

  /** Whose calendar the token opens, and notes that it was fetched; undefined when unknown, revoked, or made for something else. */
  async hamta(tokenHash: string, slag: Prenumerationsslag, nu: Date): Promise<{ personId: string; organ: string | null } | undefined> {
    const svar = await this.pool.query<{ personId: string; organ: string | null }>(
      `update frist_prenumeration set hamtad = $3 where token_hash = $1 and slag = $2 and aterkallad is null
        returning person_id as "personId", organ_id as organ`,
      [tokenHash, slag, nu],
    );
    return svar.rows[0];
  }

  /** When each of the tasks last changed hands, was moved or became overdue; those to which nothing has happened are not among them. */
  async senastAndrade(uppgifter: readonly string[]): Promise<ReadonlyMap<string, Date>> {
    const svar = await this.pool.query<{ id: string; vid: Date }>({
      name: 'uppgifter-senast-andrade',
      text: 'select uppgift_id as id, max(vid) as vid from uppgift_handelse where uppgift_id = any($1::uuid[]) group by uppgift_id',
      values: [uppgifter],
    });
    return new Map(svar.rows.map(({ id, vid }) => [id, vid]));
  }
}
