import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { AuthModule } from '../auth/auth.module.js';
import { AtkomstGuard } from './atkomst.guard.js';
import { HalsaController } from './halsa.controller.js';
import { Matvarden } from './matvarden.js';
import { MetricsController } from './metrics.controller.js';
import { OkandaFaltGuard } from './okanda-falt.guard.js';
import { ProblemFilter } from './problem.filter.js';
import { ValideringPipe } from './validering.pipe.js';

/** What holds for every request: access check, validation, problems, health and measurements. */
@Module({
  imports: [AuthModule],
  controllers: [HalsaController, MetricsController],
  providers: [
    Matvarden,
    { provide: APP_GUARD, useClass: AtkomstGuard },
    { provide: APP_GUARD, useClass: OkandaFaltGuard },
    { provide: APP_PIPE, useClass: ValideringPipe },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
})
export class HttpModule {}
