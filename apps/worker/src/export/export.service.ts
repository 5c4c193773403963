import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import type pg from 'pg';
import type { Logger } from 'pino';
import { byggExport } from '#documents';
import { lasExportunderlag, sparaExport } from '#engine';
import { processer } from '#machines';
import { Bakgrundsjobb } from '../bakgrund/bakgrundsjobb.js';
import { felkod } from '../karna/felkod.js';
import { Matvarden } from '../karna/matvarden.js';
import { LOGG, POOL } from '../karna/tokens.js';

const INTERVALL_MS = 2_000;
const BUNT = 10;
/** Tries while documents of the case are still being made; then the folder is made and says what it lacks. */
const VANTA_PA_HANDLINGAR = 10;

interface Korad {
  readonly arendeId: string;
  readonly forsok: number;
  /** When it is taken again if nothing more is heard of it. */
  readonly nasta: string;
  readonly vantar: boolean;
}

/** Makes the export folder of each case that has been closed, or that has got another document since. The queue is filled by the register itself. */
@Injectable()
export class Export implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private jobb: Bakgrundsjobb | null = null;

  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(LOGG) readonly logg: Logger,
    readonly matvarden: Matvarden,
  ) {}

  onApplicationBootstrap(): void {
    this.jobb = new Bakgrundsjobb({ namn: 'export', intervallMs: INTERVALL_MS, arbete: () => this.bunt() }, this);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.jobb?.stanna();
  }

  /** Takes some from the queue; true when there is more. A case that another worker takes at the same time gives the same folder, which is kept once. */
  private async bunt(): Promise<boolean> {
    const svar = await this.pool.query<Korad>({ name: 'export-ko', text: TA, values: [BUNT] });
    for (const rad of svar.rows) await this.en(rad);
    await this.mat();
    return svar.rows.length === BUNT;
  }

  private async en({ arendeId, forsok, nasta, vantar }: Korad): Promise<void> {
    if (vantar && forsok < VANTA_PA_HANDLINGAR) return;
    try {
      const underlag = await lasExportunderlag(this.pool, processer, arendeId);
      if (underlag) {
        const { ny } = await sparaExport(this.pool, arendeId, byggExport(underlag), new Date());
        this.matvarden.handelser.inc({ vad: ny ? 'export' : 'export-oforandrad' });
      }
      await this.pool.query({
        name: 'export-klar',
        text: 'delete from arkivexport_ko where arende_id = $1 and nasta = $2::timestamptz',
        values: [arendeId, nasta],
      });
    } catch (fel) {
      this.matvarden.handelser.inc({ vad: 'export-fel' });
      this.logg.warn({ arende: arendeId, forsok, fel: felkod(fel) }, 'Exportmappen kunde inte framställas och prövas igen.');
    }
  }

  private async mat(): Promise<void> {
    const svar = await this.pool.query<{ alder: number }>({
      name: 'export-alder',
      text: 'select coalesce(extract(epoch from now() - min(skapad)), 0)::float as alder from arkivexport_ko',
    });
    this.matvarden.efterslapning.set({ vad: 'export' }, svar.rows[0]?.alder ?? 0);
  }
}

/** Takes those whose time has come, and puts them off: a worker that dies leaves them to be taken again. What the case gets meanwhile puts its time back to now, so that it stays in the queue. */
const TA = `update arkivexport_ko k set forsok = k.forsok + 1, nasta = now() + make_interval(secs => least(30 * (k.forsok + 1), 3600))
  from (select arende_id, forsok from arkivexport_ko where nasta <= now() order by nasta, arende_id limit $1 for update skip locked) t
  where k.arende_id = t.arende_id
  returning k.arende_id as "arendeId", t.forsok, k.nasta::text as nasta, exists (select 1 from effect e where e.arende_id = k.arende_id and e.status = 'vantar') as vantar`;
