import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import type { Cutoff, InitiativActivities } from '../../../../workflows/initiativ/initiativ.activities.js';
import { POOL } from '../karna/tokens.js';
import { uppdragsdag } from '../temporal/uppdrag.js';
import { koaNotis } from './effekt.js';
import { Motesplan } from './motesplan.js';

/** What the story does over time. Every notice has a key made of the case and the period, so that a repeated call is one notice. */
@Injectable()
export class InitiativArbete implements InitiativActivities {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly motesplan: Motesplan,
  ) {}

  async paminnOmOtaget({ arendeId }: { arendeId: string }): Promise<void> {
    const dag = uppdragsdag();
    const otagna = await this.pool.query<{ id: string; organ_id: string; roll: string }>(
      `select u.id, u.organ_id, u.roll from uppgift u join arende a on a.id = u.arende_id
        where u.arende_id = $1 and u.status = 'oppen' and u.innehavare_id is null and u.person_id is null and a.pausad_sedan is null and u.skapad < now() - interval '6 days'`,
      [arendeId],
    );
    for (const { id, organ_id: organ, roll } of otagna.rows) {
      const text = 'En uppgift har legat i en vecka utan att någon har tagit den.';
      await koaNotis(this.pool, { nyckel: `otagen/${id}/${dag}`, arendeId, typ: 'otagen-uppgift', text, organ, roll });
    }
  }

  planeraLarmInforCutoff({ arendeId }: { arendeId: string }): Promise<Cutoff | null> {
    return this.motesplan.nasta(arendeId, uppdragsdag());
  }

  async larmInforCutoff({ arendeId, mote }: { arendeId: string; mote: string }): Promise<void> {
    if (!(await this.star(arendeId, ['hos-slk', 'klart-for-ssg']))) return;
    const beredning = await this.motesplan.beredning(arendeId);
    const text = `Sista dag för underlag till gruppens möte ${mote} närmar sig.`;
    await koaNotis(this.pool, {
      nyckel: `cutoff/${arendeId}/${mote}`,
      arendeId,
      typ: 'larm-infor-ssg',
      text,
      ...beredning,
    });
  }

  async noteraVantanPaBudget({ arendeId }: { arendeId: string }): Promise<void> {
    if (!(await this.star(arendeId, ['i-budgetprocess']))) return;
    const beredning = await this.motesplan.beredning(arendeId);
    const text = 'Initiativet väntar på kommunfullmäktiges budgetbeslut.';
    await koaNotis(this.pool, {
      nyckel: `budget/${arendeId}/${uppdragsdag().slice(0, 7)}`,
      arendeId,
      typ: 'vantar-pa-budget',
      text,
      ...beredning,
    });
  }

  /** A case that was taken over as financed was so before it came here, and then nothing has happened to tell of. */
  async overlamnaTillNyttorealisering({ arendeId }: { arendeId: string }): Promise<void> {
    const svar = await this.pool.query<{ organ_id: string }>(
      `select organ_id from arende a where id = $1 and not exists (
         select 1 from handelse h where h.arende_id = a.id and h.steg = 1 and h.typ = 'overtagande' and h.till_tillstand = a.tillstand)`,
      [arendeId],
    );
    const organ = svar.rows[0]?.organ_id;
    if (!organ) return;
    const text = 'Initiativet är finansierat och väntar på att nyttorna realiseras.';
    await koaNotis(this.pool, {
      nyckel: `nyttorealisering/${arendeId}`,
      arendeId,
      typ: 'vantar-pa-nyttorealisering',
      text,
      organ,
      roll: 'leverantorsforetradare',
    });
  }

  private async star(arendeId: string, tillstand: readonly string[]): Promise<boolean> {
    const svar = await this.pool.query('select 1 from arende where id = $1 and tillstand = any($2) and pausad_sedan is null', [
      arendeId,
      tillstand,
    ]);
    return svar.rowCount === 1;
  }
}
