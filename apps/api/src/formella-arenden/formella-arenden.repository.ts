import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { type Inloggad, synligtVillkor } from '#auth';
import { exaktTid } from '../inkorg/inkorg.sql.js';
import type { Markor } from '../inkorg/markor.js';

export interface FormelltArendeRad {
  readonly id: string;
  readonly titel: string;
  readonly dnr: string | null;
  readonly tillstand: string;
  readonly organId: string;
  readonly organNamn: string;
  readonly instansId: string | null;
  readonly instansNamn: string | null;
  readonly andrad: Date;
  readonly nyckel: string;
  readonly sekretess: boolean;
}

interface Urval {
  readonly tillstand: string | undefined;
  readonly instans: string | undefined;
  readonly efter: Markor | null;
  readonly antal: number;
}

@Injectable()
export class FormellaArendenRepository {
  constructor(private readonly pool: Pool) {}

  /** The matters that the person may know of, the latest changed first, along the index (process, andrad desc, id). */
  async lista(jag: Inloggad, { tillstand, instans, efter, antal }: Urval): Promise<FormelltArendeRad[]> {
    const varden: unknown[] = [antal];
    const ny = (varde: unknown): string => `$${varden.push(varde)}`;
    const delar = [`a.process = 'formelltarende'`];
    if (tillstand !== undefined) delar.push(`a.tillstand = ${ny(tillstand)}`);
    if (instans !== undefined) delar.push(`a.snapshot #>> '{context,instans}' = ${ny(instans)}`);
    if (efter !== null) {
      const tid = `${ny(efter.nyckel)}::timestamptz`;
      delar.push(`a.andrad <= ${tid} and (a.andrad < ${tid} or a.id > ${ny(efter.id)}::uuid)`);
    }
    const synligt = synligtVillkor('a', jag, varden.length + 1);
    varden.push(...synligt.varden);
    const svar = await this.pool.query<FormelltArendeRad>(
      `select a.id, a.titel, a.dnr, a.tillstand, a.organ_id as "organId", o.namn as "organNamn", i.id as "instansId", i.namn as "instansNamn", a.andrad,
          ${exaktTid('a.andrad')} as nyckel, a.sekretess
        from arende a join organ o on o.id = a.organ_id left join organ i on i.id = a.snapshot #>> '{context,instans}'
        where ${delar.join(' and ')} and ${synligt.sql} order by a.andrad desc, a.id limit $1`,
      varden,
    );
    return svar.rows;
  }

  /** The organs of those named that do not exist on the date. */
  async saknadeOrgan(ids: readonly string[], datum: string): Promise<string[]> {
    const svar = await this.pool.query<{ id: string }>(
      'select id from organ where id = any($1) and (giltig_till is null or giltig_till >= $2)',
      [ids, datum],
    );
    const finns = new Set(svar.rows.map(({ id }) => id));
    return ids.filter((id) => !finns.has(id));
  }
}
