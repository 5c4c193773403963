import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sammaHemlighet } from '#auth';
import type { ApiMiljo } from '#config';
import { problem } from '#contracts';
import { Nekad } from '#engine';
import { MILJO } from '../karna/miljo.js';
import { Atkomst } from './atkomst.js';
import { Matvarden } from './matvarden.js';

const LOOPBACK = ['127.0.0.1', '::1', '::ffff:127.0.0.1'];

/** Prometheus reads here: with METRICS_TOKEN as bearer when it is set, otherwise from the machine itself only. */
@Controller('metrics')
export class MetricsController {
  constructor(
    private readonly matvarden: Matvarden,
    @Inject(MILJO) private readonly miljo: ApiMiljo,
  ) {}

  @Get()
  @Atkomst('oppen')
  async las(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    if (!this.farLasa(request)) throw new Nekad('ingen-behorighet', problem('ingen-behorighet'));
    reply.type(this.matvarden.register.contentType);
    return this.matvarden.alla();
  }

  private farLasa(request: FastifyRequest): boolean {
    const token = this.miljo.METRICS_TOKEN;
    if (token === undefined) return LOOPBACK.includes(request.ip);
    return sammaHemlighet(request.headers.authorization ?? '', `Bearer ${token}`);
  }
}
