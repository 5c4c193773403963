import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import type pg from 'pg';
import type { Logger } from 'pino';
import { Bakgrundsjobb } from '../bakgrund/bakgrundsjobb.js';
import { Matvarden } from '../karna/matvarden.js';
import { LOGG, POOL } from '../karna/tokens.js';
import { mat } from './mat.js';
import { Svep } from './svep.js';

/** Seconds that a deadline is given to be fired by its own workflow. */
const SEN = 10;
/** A mass: more late deadlines at once than the workflows fire in half a minute. It is taken up sooner, so that there is time to spread it. */
const MASSA = 500;
const SEN_I_MASSA = 3;
const INTERVALL_MS = 5_000;
/** Seconds after which the schedule, which sweeps every minute, cannot be running. */
const SCHEMAT_STAR = 120;

/**
 * What a schedule cannot do (docs/beslut/0015): looks every five seconds, also while Temporal is away, measures the lag, and sweeps when a mass of deadlines
 * has fallen due at once or when a deadline is so late that the schedule must be standing still.
 */
@Injectable()
export class Reserv implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private jobb: Bakgrundsjobb | null = null;
  private readonly stopp = new AbortController();

  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(LOGG) readonly logg: Logger,
    readonly matvarden: Matvarden,
    private readonly svep: Svep,
  ) {}

  onApplicationBootstrap(): void {
    this.jobb = new Bakgrundsjobb({ namn: 'reserv', intervallMs: INTERVALL_MS, arbete: () => this.titta() }, this);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopp.abort();
    await this.jobb?.stanna();
  }

  private async titta(): Promise<boolean> {
    const skal = await this.skal();
    if (skal) {
      const massa = skal === 'massa';
      const svepning = await this.svep.svep('reserv', { sen: massa ? SEN_I_MASSA : SEN, sprid: massa, avbrott: this.stopp.signal });
      if (svepning && svepning.fyrade > 0) this.logg.warn({ skal, ...svepning }, 'Frister fyrades utanför schemat.');
    }
    return false;
  }

  private async skal(): Promise<'massa' | 'schemat-star' | null> {
    const { frist } = await mat(this.pool, this.matvarden);
    if (frist > SCHEMAT_STAR) return 'schemat-star';
    if (frist <= SEN_I_MASSA) return null;
    const svar = await this.pool.query({
      name: 'massa-av-frister',
      text: `select 1 from frist where status = 'aktiv' and at < now() - make_interval(secs => $1) limit ${MASSA}`,
      values: [SEN_I_MASSA],
    });
    return svar.rowCount === MASSA ? 'massa' : null;
  }
}
