import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import type pg from 'pg';
import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import type { WorkerMiljo } from '#config';
import { felkod } from '../karna/felkod.js';
import { Matvarden } from '../karna/matvarden.js';
import { LOGG, MILJO, POOL } from '../karna/tokens.js';
import { TemporalService } from '../temporal/temporal.service.js';

type Svar = readonly [status: number, typ: string, kropp: string];

const json = (status: number, kropp: object): Svar => [status, 'application/json; charset=utf-8', JSON.stringify(kropp)];

/** The worker's own small server for those who watch it. Ready means that the register answers: without Temporal the sweep still fires deadlines. */
@Injectable()
export class Halsa implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private server: Server | null = null;

  constructor(
    @Inject(MILJO) private readonly miljo: WorkerMiljo,
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(LOGG) private readonly logg: Logger,
    private readonly matvarden: Matvarden,
    private readonly temporal: TemporalService,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const server = createServer((begaran, svar) => void this.svara(begaran, svar));
    await new Promise<void>((klar, fel) => server.once('error', fel).listen(this.miljo.WORKER_HTTP_PORT, this.miljo.HTTP_HOST, klar));
    this.server = server;
    const { address, port } = server.address() as AddressInfo;
    this.logg.info({ adress: `http://${address}:${port}` }, 'Workern svarar på hälsa.');
  }

  beforeApplicationShutdown(): void {
    this.server?.close();
    this.server?.closeAllConnections();
  }

  /** Port that the server got. */
  port(): number {
    const adress = this.server?.address();
    return typeof adress === 'object' && adress ? adress.port : 0;
  }

  private async svara(begaran: IncomingMessage, svar: ServerResponse): Promise<void> {
    const [status, typ, kropp] = await this.valj(begaran).catch((fel: unknown) => {
      this.logg.error({ fel: felkod(fel) }, 'Hälsan kunde inte svara.');
      return json(500, { status: 'fel' });
    });
    svar.writeHead(status, { 'content-type': typ, 'cache-control': 'no-store' }).end(kropp);
  }

  private async valj({ url, headers }: IncomingMessage): Promise<Svar> {
    if (url === '/halsa/lever') return json(200, { status: 'lever' });
    if (url === '/halsa/redo') return this.redo();
    if (url !== '/metrics') return json(404, { status: 'finns-inte' });
    if (!this.farMata(headers.authorization)) return json(401, { status: 'ej-behorig' });
    return [200, this.matvarden.register.contentType, await this.matvarden.register.metrics()];
  }

  private async redo(): Promise<Svar> {
    const [databas, temporal] = await Promise.all([this.databas(), this.temporal.lage()]);
    return json(databas ? 200 : 503, { status: databas ? 'redo' : 'inte-redo', databas: databas ? 'ansluten' : 'saknas', temporal });
  }

  private async databas(): Promise<boolean> {
    try {
      await this.pool.query('select 1');
      return true;
    } catch {
      // The answer 503 is the message.
      return false;
    }
  }

  private farMata(uppgiven: string | undefined): boolean {
    const token = this.miljo.METRICS_TOKEN;
    return token === undefined || timingSafeEqual(hash(`Bearer ${token}`), hash(uppgiven ?? ''));
  }
}

const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
