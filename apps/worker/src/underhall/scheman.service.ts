import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import type { Logger } from 'pino';
import { sattScheman } from '#temporal';
import { Bakgrundsjobb } from '../bakgrund/bakgrundsjobb.js';
import { Matvarden } from '../karna/matvarden.js';
import { LOGG } from '../karna/tokens.js';
import { TemporalService } from '../temporal/temporal.service.js';

/** Sees to it that the schedules of the upkeep are there: when the worker connects, and again should Temporal lose them. */
@Injectable()
export class Scheman implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private jobb: Bakgrundsjobb | null = null;
  private fornyade = false;

  constructor(
    @Inject(LOGG) readonly logg: Logger,
    readonly matvarden: Matvarden,
    private readonly temporal: TemporalService,
  ) {}

  onApplicationBootstrap(): void {
    const jobb = new Bakgrundsjobb({ namn: 'scheman', intervallMs: 15_000, arbete: () => this.satt() }, this);
    this.jobb = jobb;
    this.temporal.vidAnslutning(() => jobb.vack());
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.jobb?.stanna();
  }

  private async satt(): Promise<boolean> {
    const klient = this.temporal.klient();
    if (!klient) return false;
    const skapade = await sattScheman(klient, { fornya: !this.fornyade });
    this.fornyade = true;
    if (skapade.length > 0) this.logg.info({ skapade }, 'Scheman har lagts upp.');
    return false;
  }
}
