import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';

export interface Prenumeration {
  readonly id: string;
  readonly skapad: Date;
  readonly hamtad: Date | null;
}

@Injectable()
export class PrenumerationerRepository {
  constructor(private readonly pool: Pool) {}

  async for(personId: string): Promise<Prenumeration[]> {
    const svar = await this.pool.query<Prenumeration>(
      'select id, skapad, hamtad from frist_prenumeration where person_id = $1 and aterkallad is null order by skapad desc, id limit 100',
      [personId],
    );
    return svar.rows;
  }

  async skapa(rad: { id: string; personId: string; tokenHash: string; nu: Date }): Promise<void> {
    await this.pool.query('insert into frist_prenumeration (id, person_id, token_hash, skapad) values ($1, $2, $3, $4)', [
      rad.id,
      rad.personId,
      rad.tokenHash,
      rad.nu,
    ]);
  }

  /** True when it was the person's own and not revoked before. */
  async aterkalla(id: string, personId: string, nu: Date): Promise<boolean> {
    const svar = await this.pool.query(
      'update frist_prenumeration set aterkallad = $3 where id = $1 and person_id = $2 and aterkallad is null',
      [id, personId, nu],
    );
    return svar.rowCount === 1;
  }

  /** Whose calendar the token opens, and notes that it was fetched; undefined when unknown or revoked. */
  async hamta(tokenHash: string, nu: Date): Promise<string | undefined> {
    const svar = await this.pool.query<{ person_id: string }>(
      'update frist_prenumeration set hamtad = $2 where token_hash = $1 and aterkallad is null returning person_id',
      [tokenHash, nu],
    );
    return svar.rows[0]?.person_id;
  }
}
