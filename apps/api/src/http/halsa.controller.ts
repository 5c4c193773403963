import { connect } from 'node:net';
import { Controller, Get, HttpStatus, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Pool } from 'pg';
import type { ApiMiljo } from '#config';
import { MILJO } from '../karna/miljo.js';
import { Atkomst } from './atkomst.js';

const TALAMOD_MS = 2_000;

/** For whoever watches the process: alive, and able to serve. Temporal is told but not required: decisions do not wait for it. */
@Controller('halsa')
export class HalsaController {
  constructor(
    private readonly pool: Pool,
    @Inject(MILJO) private readonly miljo: ApiMiljo,
  ) {}

  @Get('lever')
  @Atkomst('oppen')
  lever() {
    return { lever: true };
  }

  @Get('redo')
  @Atkomst('oppen')
  async redo(@Res({ passthrough: true }) reply: FastifyReply) {
    const [databas, temporal] = await Promise.all([this.databasSvarar(), this.temporalSvarar()]);
    reply.status(databas ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
    return { redo: databas, databas, temporal };
  }

  private async databasSvarar(): Promise<boolean> {
    const svar = this.pool.query('select 1').then(
      () => true,
      () => false,
    );
    return Promise.race([svar, nejEfter(TALAMOD_MS)]);
  }

  private async temporalSvarar(): Promise<boolean | null> {
    const adress = this.miljo.TEMPORAL_ADDRESS;
    if (adress === undefined) return null;
    const delning = adress.lastIndexOf(':');
    return portSvarar(adress.slice(0, delning), Number(adress.slice(delning + 1)));
  }
}

function portSvarar(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: TALAMOD_MS });
    const svara = (svarar: boolean) => {
      socket.destroy();
      resolve(svarar);
    };
    socket.once('connect', () => svara(true));
    socket.once('error', () => svara(false));
    socket.once('timeout', () => svara(false));
  });
}

function nejEfter(ms: number): Promise<false> {
  return new Promise((resolve) => setTimeout(() => resolve(false), ms).unref());
}
