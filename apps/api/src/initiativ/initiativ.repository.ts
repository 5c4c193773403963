import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { type Inloggad, synligtVillkor } from '#auth';
import type { Spar } from '#contracts';
import type { Markor } from '../http/markor.js';
import { exaktTid } from '../inkorg/inkorg.sql.js';

export interface Initiativrad {
  readonly id: string;
  readonly spar: Spar;
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
  /** The tracks to show. */
  readonly spar: readonly Spar[];
  readonly tillstand: string | undefined;
  readonly organ: string | undefined;
  readonly efter: Markor | null;
  readonly antal: number;
}

@Injectable()
export class InitiativRepository {
  constructor(private readonly pool: Pool) {}

  /** The initiatives that the person may know of, the latest changed first: of each track along the index (process, andrad desc, id), then together. */
  async lista(jag: Inloggad, { spar, tillstand, organ, efter, antal }: Initiativurval): Promise<Initiativrad[]> {
    const varden: unknown[] = [spar, antal];
    const ny = (varde: unknown): string => `$${varden.push(varde)}`;
    const delar = ['x.process = s.spar'];
    if (tillstand !== undefined) delar.push(`x.tillstand = ${ny(tillstand)}`);
    if (organ !== undefined) delar.push(`x.organ_id = ${ny(organ)}`);
    if (efter !== null) {
      const tid = `${ny(efter.nyckel)}::timestamptz`;
      delar.push(`x.andrad <= ${tid} and (x.andrad < ${tid} or x.id > ${ny(efter.id)}::uuid)`);
    }
    const synligt = synligtVillkor('x', jag, varden.length + 1);
    varden.push(...synligt.varden);
    const svar = await this.pool.query<Initiativrad>(
      `select a.id, a.process as spar, a.titel, a.dnr, a.tillstand, a.fas, a.organ_id as "organId", o.namn as "organNamn", a.andrad, ${exaktTid('a.andrad')} as nyckel, a.sekretess
       from unnest($1::text[]) s(spar)
       cross join lateral (select x.* from arende x where ${delar.join(' and ')} and ${synligt.sql} order by x.andrad desc, x.id limit $2) a
       join organ o on o.id = a.organ_id order by a.andrad desc, a.id limit $2`,
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
