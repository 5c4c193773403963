import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { type Inloggad, synligtVillkor } from '#auth';
import type { Markor } from '../inkorg/markor.js';
import { exaktTid } from '../inkorg/inkorg.sql.js';

export interface Initiativrad {
  readonly id: string;
  readonly titel: string;
  readonly dnr: string | null;
  readonly tillstand: string;
  readonly fas: string;
  readonly organId: string;
  readonly organNamn: string;
  readonly andrad: Date;
  readonly nyckel: string;
  readonly sekretess: boolean;
}

export interface Initiativurval {
  readonly tillstand: string | undefined;
  readonly organ: string | undefined;
  readonly efter: Markor | null;
  readonly antal: number;
}

@Injectable()
export class InitiativRepository {
  constructor(private readonly pool: Pool) {}

  /** The initiatives that the person may know of, the latest changed first, along the index (process, andrad desc, id). */
  async lista(jag: Inloggad, { tillstand, organ, efter, antal }: Initiativurval): Promise<Initiativrad[]> {
    const varden: unknown[] = ['initiativ', antal];
    const ny = (varde: unknown): string => `$${varden.push(varde)}`;
    const delar = ['a.process = $1'];
    if (tillstand !== undefined) delar.push(`a.tillstand = ${ny(tillstand)}`);
    if (organ !== undefined) delar.push(`a.organ_id = ${ny(organ)}`);
    if (efter !== null) {
      const tid = `${ny(efter.nyckel)}::timestamptz`;
      delar.push(`a.andrad <= ${tid} and (a.andrad < ${tid} or a.id > ${ny(efter.id)}::uuid)`);
    }
    const synligt = synligtVillkor('a', jag, varden.length + 1);
    varden.push(...synligt.varden);
    const svar = await this.pool.query<Initiativrad>(
      `select a.id, a.titel, a.dnr, a.tillstand, a.fas, a.organ_id as "organId", o.namn as "organNamn", a.andrad, ${exaktTid('a.andrad')} as nyckel, a.sekretess
       from arende a join organ o on o.id = a.organ_id where ${delar.join(' and ')} and ${synligt.sql} order by a.andrad desc, a.id limit $2`,
      varden,
    );
    return svar.rows;
  }

  /** Whether the body exists on the date. */
  async organGaller(id: string, datum: string): Promise<boolean> {
    const svar = await this.pool.query('select 1 from organ where id = $1 and (giltig_till is null or giltig_till >= $2)', [id, datum]);
    return svar.rowCount === 1;
  }
}
