import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { z } from 'zod';
import { foregaendeArbetsdag, adderaArbetsdagar, klockslag, type Moteskalender, nastaMoteAttHinna, senasteInlamning } from '#calendar';
import { moteskalenderSchema } from '#contracts';
import type { Cutoff } from '../../../../workflows/initiativ/initiativ.activities.js';
import { type Policy, regimFor } from '#machines';
import { POOL } from '../karna/tokens.js';

const dagar = z.int().min(0).max(250);
const motesplan = z.object({ inlamningArbetsdagar: dagar, larmArbetsdagar: dagar });

interface Moten {
  readonly kalender: Moteskalender;
  readonly plan: Policy['motesplan'];
}

/** Counts backwards from the meetings of those who prioritise or decide; which they are stands in the case itself. */
@Injectable()
export class Motesplan {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** The prioritising group's first meeting that can still be reached, or null when it has decided no meetings. */
  async nasta(arendeId: string, datum: string): Promise<Cutoff | null> {
    return cutoffAv(await this.moten(arendeId, `a.snapshot->'context'->'policy'->'organ'->>'prioritering'`, datum), datum);
  }

  /** The same for the nämnd or board that is to decide the case. */
  async namndens(arendeId: string, datum: string): Promise<Cutoff | null> {
    return cutoffAv(await this.moten(arendeId, `a.snapshot->'context'->>'namnd'`, datum), datum);
  }

  /** Who prepares for the group under the case's regime. */
  async beredning(arendeId: string): Promise<{ organ: string; roll: string }> {
    const svar = await this.pool.query<{ organ: string | null; roll: string | null }>(
      `select snapshot->'context'->'policy'->'organ'->>'beredning' as organ, snapshot->'context'->'policy'->'roll'->>'beredning' as roll from arende where id = $1`,
      [arendeId],
    );
    const [rad] = svar.rows;
    if (rad?.organ == null || rad.roll === null) throw new Error('Ärendet säger inte vem som bereder det.');
    return { organ: rad.organ, roll: rad.roll };
  }

  /** The meetings of the organ, and how long before them the case's own policy asks for the underlag; a case from before that was in it follows today's. */
  private async moten(arendeId: string, organ: string, datum: string): Promise<Moten | null> {
    const svar = await this.pool.query<{ moten: unknown; plan: unknown }>(
      `select o.moten, a.snapshot->'context'->'policy'->'motesplan' as plan from arende a join organ o on o.id = ${organ} where a.id = $1`,
      [arendeId],
    );
    const moten = moteskalenderSchema.safeParse(svar.rows[0]?.moten).data;
    return moten ? { kalender: moten, plan: motesplan.safeParse(svar.rows[0]?.plan).data ?? regimFor(datum).policy.motesplan } : null;
  }
}

function cutoffAv(moten: Moten | null, datum: string): Cutoff | null {
  if (!moten) return null;
  const inlamning = { antal: moten.plan.inlamningArbetsdagar, enhet: 'arbetsdagar' as const };
  const mote = nastaMoteAttHinna(moten.kalender, datum, inlamning);
  if (!mote) return null;
  const cutoff = senasteInlamning(mote, inlamning);
  const larm = foregaendeArbetsdag(adderaArbetsdagar(cutoff, -moten.plan.larmArbetsdagar));
  return { mote: mote.datum, cutoff, larmAt: klockslag(larm, '08:00').toISOString() };
}
