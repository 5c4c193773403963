import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import type { Client } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import type { Logger } from 'pino';
import { setTimeout as vanta } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { WorkerMiljo } from '#config';
import { arbetsko } from '#contracts';
import { anslut, dataConverter } from '#temporal';
import { felkod } from '../karna/felkod.js';
import { LOGG, MILJO } from '../karna/tokens.js';
import { Activities } from './activities.js';
import { livstecken } from './livstecken.js';

/** Milliseconds that running activities get to finish; the register lets all of them be done again. */
const STOPPTID = 2_500;

/** Keeps a client and a worker connected to Temporal; people work while it is away, so nothing waits for it. */
@Injectable()
export class TemporalService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private anslutning: Client | null = null;
  private worker: Worker | null = null;
  private vidAnsluten: () => void = () => undefined;
  private readonly stopp = new AbortController();
  private slingor: Promise<unknown> = Promise.resolve();

  constructor(
    @Inject(MILJO) private readonly miljo: WorkerMiljo,
    @Inject(LOGG) private readonly logg: Logger,
    private readonly activities: Activities,
  ) {}

  onApplicationBootstrap(): void {
    this.slingor = Promise.all([this.upprepa('klient', () => this.hallKlient()), this.upprepa('worker', () => this.korWorker())]);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopp.abort();
    if (this.worker?.getState() === 'RUNNING') this.worker.shutdown();
    // An attempt to connect cannot be broken off; nothing depends on its end.
    await Promise.race([this.slingor, vanta(STOPPTID, undefined, { ref: false })]);
    await this.anslutning?.connection.close();
  }

  /** Null while Temporal has not been reached. */
  klient(): Client | null {
    return this.anslutning;
  }

  /** Tells when Temporal has been reached for the first time. */
  vidAnslutning(berattaFor: () => void): void {
    this.vidAnsluten = berattaFor;
  }

  /** Asks Temporal, at most two seconds. */
  async lage(): Promise<'ansluten' | 'saknas'> {
    const klient = this.anslutning;
    if (!klient) return 'saknas';
    try {
      await klient.withDeadline(Date.now() + 2_000, () => klient.workflowService.getSystemInfo({}));
      return 'ansluten';
    } catch {
      // Any failure to answer means the same to the one who asks.
      return 'saknas';
    }
  }

  private async hallKlient(): Promise<void> {
    this.anslutning = await anslut({
      address: this.miljo.TEMPORAL_ADDRESS,
      namespace: this.miljo.TEMPORAL_NAMESPACE,
      nycklar: this.miljo.PAYLOAD_KEYS,
    });
    this.logg.info('Temporal är ansluten.');
    this.vidAnsluten();
    // gRPC finds its own way back from here; the first connection is the one that must be tried again.
    await vanta(2 ** 31 - 1, undefined, { signal: this.stopp.signal });
  }

  private async korWorker(): Promise<void> {
    const connection = await NativeConnection.connect({ address: this.miljo.TEMPORAL_ADDRESS });
    try {
      this.worker = await Worker.create({
        connection,
        namespace: this.miljo.TEMPORAL_NAMESPACE,
        taskQueue: arbetsko,
        workflowBundle: { codePath: paketetsPlats() },
        activities: this.activities.alla(),
        interceptors: { activity: [livstecken] },
        dataConverter: dataConverter(this.miljo.PAYLOAD_KEYS),
        maxCachedWorkflows: 500,
        maxConcurrentActivityTaskExecutions: 20,
        maxConcurrentLocalActivityExecutions: 20,
        stickyQueueScheduleToStartTimeout: '3 seconds',
        shutdownGraceTime: '1 second',
        shutdownForceTime: '2 seconds',
      });
      if (this.stopp.signal.aborted) this.worker.shutdown();
      await this.worker.run();
    } finally {
      this.worker = null;
      await connection.close();
    }
  }

  private async upprepa(del: string, arbete: () => Promise<void>): Promise<void> {
    for (let pausMs = 250; !this.stopp.signal.aborted; pausMs = Math.min(pausMs * 2, 5_000)) {
      try {
        await arbete();
      } catch (fel) {
        if (!this.stopp.signal.aborted) this.logg.warn({ del, fel: felkod(fel) }, 'Temporal nås inte; nytt försök strax.');
      }
      await vanta(pausMs, undefined, { signal: this.stopp.signal }).catch(() => undefined);
    }
  }
}

/** From source and from dist: the bundle is always the built one. */
function paketetsPlats(): string {
  const harifran = import.meta.url.includes('/dist/')
    ? '../../../../workflows/workflow-bundle.js'
    : '../../../../dist/workflows/workflow-bundle.js';
  return fileURLToPath(new URL(harifran, import.meta.url));
}
