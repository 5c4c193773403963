import { type DynamicModule, Module } from '@nestjs/common';
import { Pool } from 'pg';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import type { ApiMiljo } from '#config';
import { skapaDataSource, skapaPool } from '#database';
import { createEngine } from '#engine';
import { processer } from '#machines';
import { ENGINE } from './engine.js';
import { Klocka } from './klocka.js';
import { LOGG } from './logg.js';
import { MILJO } from './miljo.js';
import { Regelverksvakt } from './regelverksvakt.js';
import { StangAnslutningar } from './stang-anslutningar.js';

/** What every resource may ask for: environment, clock, log, database and engine. */
@Module({})
export class KarnModule {
  static med(miljo: ApiMiljo, logg: Logger): DynamicModule {
    return {
      module: KarnModule,
      global: true,
      providers: [
        Klocka,
        StangAnslutningar,
        Regelverksvakt,
        { provide: MILJO, useValue: miljo },
        { provide: LOGG, useValue: logg },
        { provide: Pool, useFactory: () => oppnaPool(miljo, logg) },
        { provide: DataSource, useFactory: () => skapaDataSource(miljo.DATABASE_URL) },
        { provide: ENGINE, inject: [Pool], useFactory: (pool: Pool) => createEngine({ pool, processer }) },
      ],
      exports: [Klocka, MILJO, LOGG, Pool, DataSource, ENGINE],
    };
  }
}

/** An idle connection that breaks is told and replaced; without a listener it would end the process. */
function oppnaPool(miljo: ApiMiljo, logg: Logger): Pool {
  const pool = skapaPool(miljo.DATABASE_URL, miljo.POOL_SIZE);
  pool.on('error', (fel: Error & { code?: string }) => logg.warn({ kod: fel.code }, 'En vilande anslutning till databasen bröts.'));
  return pool;
}
