import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import type {
  Namndmote,
  VerksamhetsinitiativActivities,
} from '../../../../workflows/verksamhetsinitiativ/verksamhetsinitiativ.activities.js';
import { koaNotis } from '../initiativ/effekt.js';
import { Motesplan } from '../initiativ/motesplan.js';
import { POOL } from '../karna/tokens.js';
import { uppdragsdag } from '../temporal/uppdrag.js';

/** What SM-02's story does over time. Every notice has a key made of the case and the period, so that a repeated call is one notice. */
@Injectable()
export class VerksamhetsinitiativArbete implements VerksamhetsinitiativActivities {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly motesplan: Motesplan,
  ) {}

  async planeraNamndensMote({ arendeId }: { arendeId: string }): Promise<Namndmote | null> {
    const cutoff = await this.motesplan.namndens(arendeId, uppdragsdag());
    return cutoff && { mote: cutoff.mote, larmAt: cutoff.larmAt };
  }

  async paminnInforNamnden({ arendeId, mote }: { arendeId: string; mote: string }): Promise<void> {
    const svar = await this.pool.query<{ namnd: string | null }>(
      `select snapshot->'context'->>'namnd' as namnd from arende where id = $1 and tillstand = 'prioriterat' and pausad_sedan is null`,
      [arendeId],
    );
    const organ = svar.rows[0]?.namnd;
    if (!organ) return;
    const text = `Ett prioriterat initiativ väntar på beslut vid mötet ${mote}.`;
    await koaNotis(this.pool, {
      nyckel: `namnd/${arendeId}/${mote}`,
      arendeId,
      typ: 'vantar-pa-namnden',
      text,
      organ,
      roll: 'sekreterare',
    });
  }

  async overlamnaTillRealisering({ arendeId }: { arendeId: string }): Promise<void> {
    const svar = await this.pool.query<{ organ_id: string }>('select organ_id from arende where id = $1', [arendeId]);
    const organ = svar.rows[0]?.organ_id;
    if (!organ) return;
    const text = 'Initiativet är beslutat och väntar på att realiseringen startar.';
    await koaNotis(this.pool, {
      nyckel: `realisering/${arendeId}`,
      arendeId,
      typ: 'vantar-pa-realisering',
      text,
      organ,
      roll: 'handlaggare',
    });
  }
}
