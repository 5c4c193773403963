import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { type Inloggad, synligtVillkor } from '#auth';

export interface Mottagarrad {
  readonly id: string;
  readonly namn: string;
  readonly epost: string | null;
  readonly status: 'vantar' | 'skickad' | 'misslyckad' | 'annat';
  readonly forsok: number;
  readonly skickad: Date | null;
  readonly kvitto: string | null;
  readonly handlingar: string[];
}

/** More than a matter's forms can have asked for. */
const FLEST = 500;

@Injectable()
export class ExpedieringRepository {
  constructor(private readonly pool: Pool) {}

  /** The recipients in the order they were given; null when the case is not there for the person. */
  async mottagare(jag: Inloggad, arendeId: string): Promise<Mottagarrad[] | null> {
    const { sql, varden } = synligtVillkor('a', jag, 2);
    const svar = await this.pool.query<{ rader: (Omit<Mottagarrad, 'skickad'> & { skickad: string | null })[] }>({
      name: 'expedieringens-mottagare',
      text: `select coalesce((select jsonb_agg(to_jsonb(x) - array['steg', 'nr'] order by x.steg, x.nr) from (select e.id, e.namn, e.epost, e.status, e.forsok, e.skickad_at as skickad, e.kvitto, e.handlingar, e.steg, e.nr
          from expediering e where e.arende_id = a.id order by e.steg, e.nr limit ${FLEST}) x), '[]') as rader from arende a where a.id = $1 and ${sql}`,
      values: [arendeId, ...varden],
    });
    return svar.rows[0]?.rader.map(({ skickad, ...rad }) => ({ ...rad, skickad: skickad === null ? null : new Date(skickad) })) ?? null;
  }
}
