import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type pg from 'pg';
import type { Logger } from 'pino';
import { foljRegelverk } from '#engine';
import { felkod } from './felkod.js';
import { LOGG, POOL } from './tokens.js';

/** Keeps the municipality's own rules in this process as the register has them. */
@Injectable()
export class Regelverksvakt implements OnApplicationBootstrap, OnModuleDestroy {
  private sluta: () => void = () => undefined;

  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(LOGG) private readonly logg: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.sluta = await foljRegelverk(this.pool, (fel) =>
      this.logg.warn({ fel: felkod(fel) }, 'Regelverket kunde inte läsas; det läses igen om en stund.'),
    );
  }

  onModuleDestroy(): void {
    this.sluta();
  }
}
