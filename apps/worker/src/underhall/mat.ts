import type pg from 'pg';
import type { Matvarden } from '../karna/matvarden.js';

/** The age in seconds of the oldest of what waits. */
export interface Efterslapning {
  readonly wake: number;
  readonly frist: number;
  readonly brev: number;
}

/** Measures how far behind the background work is, and tells the metrics. */
export async function mat(pool: pg.Pool, matvarden: Matvarden): Promise<Efterslapning> {
  const svar = await pool.query<{ wake: number; frist: number; brev: number }>({
    name: 'mat-efterslapning',
    text: `select coalesce(extract(epoch from now() - (select min(skapad) from wake)), 0)::float as wake,
      greatest(coalesce(extract(epoch from now() - (select min(at) from frist where status = 'aktiv')), 0), 0)::float as frist,
      greatest(coalesce(extract(epoch from now() - (select min(nasta_forsok) from notis_outbox where skickad_at is null)), 0), 0)::float as brev`,
  });
  const efterslapning = svar.rows[0] ?? { wake: 0, frist: 0, brev: 0 };
  for (const [vad, sekunder] of Object.entries(efterslapning)) matvarden.efterslapning.set({ vad }, sekunder);
  return efterslapning;
}
