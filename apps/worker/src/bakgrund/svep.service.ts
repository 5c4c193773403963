import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import type pg from 'pg';
import type { Logger } from 'pino';
import type { Engine } from '#engine';
import { felkod } from '../karna/felkod.js';
import { Matvarden } from '../karna/matvarden.js';
import { ENGINE, LOGG, POOL } from '../karna/tokens.js';
import { Bakgrundsjobb } from './bakgrundsjobb.js';
import { ensam } from './ensam.js';
import { samtidigt } from './samtidigt.js';

const LAS = 7_309_113;
const BUNT = 500;
const SAMTIDIGA = 8;

/** The net under the workflows, every ten seconds, also while Temporal is away: late deadlines are fired, forgotten wake-ups are sent again, the lag is measured. */
@Injectable()
export class Svep implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private jobb: Bakgrundsjobb | null = null;
  private stannat = false;

  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(ENGINE) private readonly engine: Engine,
    @Inject(LOGG) readonly logg: Logger,
    readonly matvarden: Matvarden,
  ) {}

  onApplicationBootstrap(): void {
    this.jobb = new Bakgrundsjobb({ namn: 'svep', intervallMs: 10_000, arbete: () => this.svep() }, this);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stannat = true;
    await this.jobb?.stanna();
  }

  private async svep(): Promise<boolean> {
    await ensam(this.pool, LAS, async () => {
      while ((await this.fyraSena()) && !this.stannat);
      await this.vackGlomda();
    });
    await this.mat();
    return false;
  }

  /** True when a full batch was taken and something came of it. */
  private async fyraSena(): Promise<boolean> {
    const sena = await this.pool.query<{ id: string; at: Date }>({
      name: 'sena-frister',
      text: `select id, at from frist where status = 'aktiv' and at < now() - interval '10 seconds' order by at, id limit ${BUNT}`,
    });
    const svar = await samtidigt(sena.rows, SAMTIDIGA, (frist) => this.fyra(frist));
    return sena.rows.length === BUNT && svar.includes('utford');
  }

  private async fyra({ id, at }: { id: string; at: Date }): Promise<string> {
    if (this.stannat) return 'stannat';
    try {
      const svar = await this.engine.fyraFrist({ fristId: id, at: at.toISOString(), nu: new Date() });
      this.matvarden.handelser.inc({ vad: `svep-frist-${svar}` });
      return svar;
    } catch (fel) {
      this.logg.warn({ frist: id, fel: felkod(fel) }, 'Fristen kunde inte fyras av svepet.');
      return 'fel';
    }
  }

  /** Effects that nobody has taken up for a quarter of an hour: the workflow may have been lost with Temporal. */
  private async vackGlomda(): Promise<void> {
    await this.pool.query({
      name: 'vack-glomda',
      text: `insert into wake (arende_id, steg, fas, skapad) select distinct a.id, a.steg, a.fas, now() from effect e join arende a on a.id = e.arende_id
        where e.status = 'vantar' and e.skapad < now() - interval '15 minutes' and extract(minute from now())::int % 15 = 0 limit 500 on conflict (arende_id) do nothing`,
    });
  }

  private async mat(): Promise<void> {
    const svar = await this.pool.query<{ wake: number; frist: number; brev: number }>({
      name: 'mat-efterslapning',
      text: `select coalesce(extract(epoch from now() - (select min(skapad) from wake)), 0)::float as wake,
        greatest(coalesce(extract(epoch from now() - (select min(at) from frist where status = 'aktiv')), 0), 0)::float as frist,
        greatest(coalesce(extract(epoch from now() - (select min(nasta_forsok) from notis_outbox where skickad_at is null)), 0), 0)::float as brev`,
    });
    for (const [vad, sekunder] of Object.entries(svar.rows[0] ?? {})) this.matvarden.efterslapning.set({ vad }, sekunder);
  }
}
