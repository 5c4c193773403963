import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { adderaArbetsdagar, foregaendeArbetsdag, klockslag, nastaMote } from '#calendar';
import { moteskalenderSchema } from '#contracts';
import type { DelegationsbeslutActivities } from '../../../../workflows/delegationsbeslut/delegationsbeslut.activities.js';
import { koaNotis } from '../initiativ/effekt.js';
import { POOL } from '../karna/tokens.js';
import { uppdragsdag } from '../temporal/uppdrag.js';

/** Working days before the meeting, when its papers are put together. */
const FORE_MOTET = 8;

/** What SM-11's story does over time. Every notice has a key made of the body and the meeting. */
@Injectable()
export class DelegationsbeslutArbete implements DelegationsbeslutActivities {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  async planeraAnmalan({ arendeId }: { arendeId: string }): Promise<{ mote: string; paminnAt: string } | null> {
    const svar = await this.pool.query<{ moten: unknown }>(
      'select o.moten from delegationsbeslut d join organ o on o.id = d.delegerande_organ where d.arende_id = $1',
      [arendeId],
    );
    const kalender = moteskalenderSchema.safeParse(svar.rows[0]?.moten).data;
    const mote = kalender && nastaMote(kalender, uppdragsdag());
    if (!mote) return null;
    return {
      mote: mote.datum,
      paminnAt: klockslag(foregaendeArbetsdag(adderaArbetsdagar(mote.datum, -FORE_MOTET)), '08:00').toISOString(),
    };
  }

  async paminnOmAnmalan({ arendeId, mote }: { arendeId: string; mote: string }): Promise<void> {
    const svar = await this.pool.query<{ organ: string }>(
      `select delegerande_organ as organ from delegationsbeslut where arende_id = $1 and tillstand = 'registrerat'`,
      [arendeId],
    );
    const organ = svar.rows[0]?.organ;
    if (organ === undefined) return;
    await koaNotis(this.pool, {
      nyckel: `anmalan/${organ}/${mote}`,
      arendeId,
      typ: 'delegationsbeslut-vantar',
      text: `Delegationsbeslut väntar på att redovisas för organet. Nästa sammanträde är ${mote}.`,
      organ,
      roll: 'sekreterare',
    });
  }
}
