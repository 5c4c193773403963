import { fileURLToPath } from 'node:url';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Logger } from 'pino';
import type { ApiMiljo } from '#config';
import { AppModule } from '../app.module.js';
import { nekaAndraMetoder, noteraMetoder } from './andra-metoder.js';
import { loggaAnrop } from './anropslogg.js';
import { nekaNulIAdress, taEmotJson } from './json-kropp.js';
import { Matvarden } from './matvarden.js';
import { nestLogg } from './nest-logg.js';
import { svaraAvbruten, svaraOlaslig } from './olasligt.js';
import { sakra } from './sakerhet.js';
import { talaSvenska } from './svenska-fel.js';
import { serveraWebben } from './webb.js';

const BYGGD_WEBB = fileURLToPath(new URL('../../../../web', import.meta.url));

/** Builds the HTTP application; the caller lets it listen and closes it. */
export async function skapaApp(miljo: ApiMiljo, logg: Logger): Promise<NestFastifyApplication> {
  talaSvenska();
  const adapter = new FastifyAdapter({
    bodyLimit: miljo.BODY_LIMIT_BYTES,
    forceCloseConnections: true,
    logger: false,
    requestTimeout: 30_000,
    trustProxy: miljo.TRUSTED_PROXIES ?? false,
    frameworkErrors: (_fel: unknown, _request: unknown, reply: FastifyReply) => svaraOlaslig(reply),
    clientErrorHandler: svaraAvbruten,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.med(miljo, logg), adapter, {
    bodyParser: false,
    logger: nestLogg(logg),
    abortOnError: false,
  });
  const fastify = adapter.getInstance() as unknown as FastifyInstance;
  loggaAnrop(fastify, logg, app.get(Matvarden));
  nekaNulIAdress(fastify);
  taEmotJson(fastify);
  await sakra(fastify, miljo);
  await serveraWebben(fastify, miljo.WEB_DIST ?? BYGGD_WEBB);
  const metoder = noteraMetoder(fastify);
  await app.init();
  nekaAndraMetoder(fastify, metoder);
  await fastify.ready();
  return app;
}
