import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Pool } from 'pg';
import type { Logger } from 'pino';
import { foljRegelverk } from '#engine';
import { LOGG } from './logg.js';

/** Keeps the municipality's own rules in this process as the register has them. */
@Injectable()
export class Regelverksvakt implements OnApplicationBootstrap, OnModuleDestroy {
  private sluta: () => void = () => undefined;

  constructor(
    private readonly pool: Pool,
    @Inject(LOGG) private readonly logg: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.sluta = await foljRegelverk(this.pool, () => this.logg.warn('Regelverket kunde inte läsas; det läses igen om en stund.'));
  }

  onModuleDestroy(): void {
    this.sluta();
  }
}
