import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import pg from 'pg';
import type { Logger } from 'pino';
import type { ApiMiljo } from '#config';
import { LOGG } from '../karna/logg.js';
import { MILJO } from '../karna/miljo.js';
import { type Andring, AndringarRepository } from './andringar.repository.js';

/** `andrat` = the case has taken a step or a task has changed hands; `avsnitt` = somebody writes in its shared text. */
export type Kanal = 'andrat' | 'avsnitt';
type Lyssnare = (andring: Andring, kanal: Kanal) => void;
const KANALER = ['andrat', 'avsnitt'] as const satisfies readonly Kanal[];
const ATERFORSOK_MS = 2_000;
const ARENDEID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Hears on one connection of its own which cases have changed and tells those who listen. Notifications that come while the last ones are
 * read are taken together. A broken connection is opened again; what was missed the browser fetches when it comes back.
 */
@Injectable()
export class AndringslyssnareService implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly lyssnare = new Set<Lyssnare>();
  private readonly vantande: Readonly<Record<Kanal, Set<string>>> = { andrat: new Set(), avsnitt: new Set() };
  private klient: pg.Client | null = null;
  private timer: NodeJS.Timeout | null = null;
  private laser = false;
  private stangd = false;

  constructor(
    private readonly andringar: AndringarRepository,
    @Inject(MILJO) private readonly miljo: ApiMiljo,
    @Inject(LOGG) private readonly logg: Logger,
  ) {}

  onApplicationBootstrap(): void {
    void this.anslut();
  }

  async onModuleDestroy(): Promise<void> {
    this.stangd = true;
    if (this.timer !== null) clearTimeout(this.timer);
    await this.klient?.end();
  }

  /** Tells `lyssnare` of every change until the returned function is called. */
  lyssna(lyssnare: Lyssnare): () => void {
    this.lyssnare.add(lyssnare);
    return () => this.lyssnare.delete(lyssnare);
  }

  private async anslut(): Promise<void> {
    const klient = new pg.Client({ connectionString: this.miljo.DATABASE_URL, application_name: 'beslutsgang-andringar', keepAlive: true });
    this.klient = klient;
    klient.on('notification', ({ channel, payload }) => this.tagEmot(channel === 'avsnitt' ? 'avsnitt' : 'andrat', payload ?? ''));
    klient.on('error', () => klient.removeAllListeners('end') && this.anslutIgen());
    klient.on('end', () => this.anslutIgen());
    try {
      await klient.connect();
      await klient.query('listen andrat; listen avsnitt');
    } catch {
      klient.removeAllListeners('end');
      this.anslutIgen();
    }
  }

  private anslutIgen(): void {
    if (this.stangd || this.timer !== null) return;
    this.logg.warn('Förbindelsen som hör ändringar bröts och öppnas igen.');
    this.timer = setTimeout(() => {
      this.timer = null;
      void this.anslut();
    }, ATERFORSOK_MS);
  }

  private tagEmot(kanal: Kanal, arendeId: string): void {
    if (this.lyssnare.size === 0 || !ARENDEID.test(arendeId)) return;
    this.vantande[kanal].add(arendeId);
    if (!this.laser) void this.berattaAlla();
  }

  private async berattaAlla(): Promise<void> {
    this.laser = true;
    try {
      while (KANALER.some((kanal) => this.vantande[kanal].size > 0)) for (const kanal of KANALER) await this.beratta(kanal);
    } catch {
      this.logg.warn('Ändringar kunde inte läsas; skärmar hämtar läget nästa gång.');
    } finally {
      this.laser = false;
    }
  }

  private async beratta(kanal: Kanal): Promise<void> {
    const ids = [...this.vantande[kanal]];
    if (ids.length === 0) return;
    this.vantande[kanal].clear();
    for (const andring of await this.andringar.for(ids)) for (const lyssnare of this.lyssnare) lyssnare(andring, kanal);
  }
}
