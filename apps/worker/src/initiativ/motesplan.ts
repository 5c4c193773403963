import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { z } from 'zod';
import { foregaendeArbetsdag, adderaArbetsdagar, klockslag, type Moteskalender, nastaMoteAttHinna, senasteInlamning } from '#calendar';
import type { Cutoff } from '../../../../workflows/initiativ/initiativ.activities.js';
import { POOL } from '../karna/tokens.js';

/** Working days before the meeting by which the underlag must be in, and before that day when the alarm goes. */
const FORE = { inlamning: { antal: 10, enhet: 'arbetsdagar' as const }, larm: 5 };

const regel = z.union([
  z.object({
    typ: z.literal('manadsvis'),
    veckodag: z.enum(['man', 'tis', 'ons', 'tors', 'fre']),
    nr: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal('sista')]),
    undantagManader: z.array(z.number().int()).optional(),
    installda: z.array(z.iso.date()).optional(),
  }),
  z.object({ typ: z.literal('lista'), datum: z.array(z.iso.date()) }),
]);
const kalender = z.union([regel, z.array(regel)]);

/** Counts backwards from the meetings of those who prioritise or decide; which they are stands in the case itself. */
@Injectable()
export class Motesplan {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** The prioritising group's first meeting that can still be reached, or null when it has decided no meetings. */
  async nasta(arendeId: string, datum: string): Promise<Cutoff | null> {
    return cutoffAv(await this.moten(arendeId, `a.snapshot->'context'->'policy'->'organ'->>'prioritering'`), datum);
  }

  /** The same for the nämnd or board that is to decide the case. */
  async namndens(arendeId: string, datum: string): Promise<Cutoff | null> {
    return cutoffAv(await this.moten(arendeId, `a.snapshot->'context'->>'namnd'`), datum);
  }

  /** The organ that prepares for the group (stadsledningskontoret). */
  async beredning(arendeId: string): Promise<string> {
    const svar = await this.pool.query<{ organ: string | null }>(
      `select snapshot->'context'->'policy'->'organ'->>'beredning' as organ from arende where id = $1`,
      [arendeId],
    );
    return svar.rows[0]?.organ ?? 'stadsledningskontoret';
  }

  private async moten(arendeId: string, organ: string): Promise<Moteskalender | null> {
    const svar = await this.pool.query<{ moten: unknown }>(`select o.moten from arende a join organ o on o.id = ${organ} where a.id = $1`, [
      arendeId,
    ]);
    return kalender.safeParse(svar.rows[0]?.moten).data ?? null;
  }
}

function cutoffAv(moten: Moteskalender | null, datum: string): Cutoff | null {
  const mote = moten && nastaMoteAttHinna(moten, datum, FORE.inlamning);
  if (!mote) return null;
  const cutoff = senasteInlamning(mote, FORE.inlamning);
  const larm = foregaendeArbetsdag(adderaArbetsdagar(cutoff, -FORE.larm));
  return { mote: mote.datum, cutoff, larmAt: klockslag(larm, '08:00').toISOString() };
}
