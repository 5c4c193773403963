import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import type { Client } from '@temporalio/client';
import type pg from 'pg';
import type { Logger } from 'pino';
import type { WorkerMiljo } from '#config';
import type { Engine } from '#engine';
import { vackArbetsflode } from '#temporal';
import { felkod } from '../karna/felkod.js';
import { Matvarden } from '../karna/matvarden.js';
import { ENGINE, LOGG, MILJO, POOL } from '../karna/tokens.js';
import { TemporalService } from '../temporal/temporal.service.js';
import { Bakgrundsjobb } from './bakgrundsjobb.js';
import { Lyssnare } from './lyssnare.js';
import { samtidigt } from './samtidigt.js';

const BUNT = 100;
const SAMTIDIGA = 16;

/** A wake-up that this relay has taken; `version` is that of the row as it was taken. */
interface Wakerad {
  readonly arende_id: string;
  readonly version: string;
}

/** Carries wake-ups from the register to Temporal: at least once, by any number of workers, each row by one at a time. */
@Injectable()
export class Rela implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private jobb: Bakgrundsjobb | null = null;
  private lyssnare: Lyssnare | null = null;

  constructor(
    @Inject(MILJO) private readonly miljo: WorkerMiljo,
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(LOGG) readonly logg: Logger,
    readonly matvarden: Matvarden,
    @Inject(TemporalService) private readonly temporal: Pick<TemporalService, 'klient'>,
  ) {}

  onApplicationBootstrap(): void {
    const jobb = new Bakgrundsjobb({ namn: 'rela', intervallMs: 2_000, arbete: () => this.korBunt() }, this);
    this.jobb = jobb;
    this.lyssnare = new Lyssnare(this.miljo.DATABASE_URL, () => jobb.vack());
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.lyssnare?.stanna();
    await this.jobb?.stanna();
  }

  /** True when there may be more. */
  private async korBunt(): Promise<boolean> {
    const klient = this.temporal.klient();
    if (!klient) return false;
    const rader = await this.tag();
    const utfall = await samtidigt(rader, SAMTIDIGA, (rad) => this.vack(klient, rad));
    return rader.length === BUNT && utfall.every(Boolean);
  }

  private async tag(): Promise<readonly Wakerad[]> {
    const svar = await this.pool.query<Wakerad>({
      name: 'tag-wake',
      text: `update wake set tagen_till = now() + interval '30 seconds', forsok = forsok + 1 where arende_id in (
        select arende_id from wake where tagen_till is null or tagen_till < now() order by skapad limit ${BUNT} for update skip locked) returning arende_id, xmin::text as version`,
    });
    return svar.rows;
  }

  private async vack(klient: Client, { arende_id: id, version }: Wakerad): Promise<boolean> {
    try {
      const lage = await this.engine.lage(id);
      if (lage) await vackArbetsflode(klient, lage);
      // Asked for again meanwhile, for a newer step or for the same: the row is another and is taken again.
      await this.pool.query({
        name: 'wake-klar',
        text: 'delete from wake where arende_id = $1 and xmin = $2::xid',
        values: [id, version],
      });
      this.matvarden.handelser.inc({ vad: 'vackning' });
      return true;
    } catch (fel) {
      this.logg.warn({ arende: id, fel: felkod(fel) }, 'Ärendet kunde inte väckas och prövas igen.');
      await this.pool.query({
        name: 'wake-senare',
        text: `update wake set tagen_till = now() + interval '2 seconds' where arende_id = $1`,
        values: [id],
      });
      return false;
    }
  }
}
