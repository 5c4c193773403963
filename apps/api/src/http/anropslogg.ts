import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Matvarden } from './matvarden.js';

/** One line and one measurement per answer, with the route's pattern: an address can hold a person's name. */
export function loggaAnrop(fastify: FastifyInstance, logg: Logger, matvarden: Matvarden): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    const vag = request.routeOptions.url ?? 'okänd';
    const metod = request.method;
    const status = reply.statusCode;
    matvarden.observera({ metod, vag, status, sekunder: reply.elapsedTime / 1000 });
    logg.info({ metod, vag, status, ms: Math.round(reply.elapsedTime) }, 'svar');
    done();
  });
}
