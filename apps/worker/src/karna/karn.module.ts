import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import type pg from 'pg';
import { pino, type Logger } from 'pino';
import { type WorkerMiljo, workerMiljo } from '#config';
import { skapaPool } from '#database';
import { createEngine } from '#engine';
import { processer } from '#machines';
import { felkod } from './felkod.js';
import { Matvarden } from './matvarden.js';
import { Regelverksvakt } from './regelverksvakt.js';
import { ENGINE, LOGG, MILJO, POOL } from './tokens.js';

type Motor = ReturnType<typeof createEngine>;

/** What every part of the worker stands on: environment, log, pool, engine, metrics. The pool closes last. */
@Global()
@Module({
  providers: [
    { provide: MILJO, useFactory: workerMiljo },
    { provide: LOGG, useFactory: (miljo: WorkerMiljo) => pino({ level: miljo.LOG_LEVEL, base: { app: 'worker' } }), inject: [MILJO] },
    { provide: POOL, useFactory: oppnaPool, inject: [MILJO, LOGG] },
    { provide: ENGINE, useFactory: skapaMotor, inject: [POOL, LOGG] },
    Matvarden,
    Regelverksvakt,
  ],
  exports: [MILJO, LOGG, POOL, ENGINE, Matvarden],
})
export class KarnModule implements OnApplicationShutdown {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(ENGINE) private readonly engine: Motor,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await this.engine.stang();
    await this.pool.end();
  }
}

function oppnaPool(miljo: WorkerMiljo, logg: Logger): pg.Pool {
  const pool = skapaPool(miljo.DATABASE_URL, miljo.POOL_SIZE);
  pool.on('error', (fel) => logg.warn({ fel: felkod(fel) }, 'En vilande databasanslutning bröts.'));
  return pool;
}

function skapaMotor(pool: pg.Pool, logg: Logger): Motor {
  return createEngine({
    pool,
    processer,
    vidFel: (fel) => logg.warn({ fel: felkod(fel) }, 'Andra kunde inte väckas; de hittar raden ändå.'),
  });
}
