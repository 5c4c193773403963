import type { FastifyInstance, HTTPMethods } from 'fastify';
import { problem } from '#contracts';
import { Nekad } from '#engine';

const EGNA = /^\/(api|halsa|metrics)(\/|$)/;
const METODER: readonly HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Notes which methods each of our addresses takes, from now on; to be called before the controllers are mapped. */
export function noteraMetoder(fastify: FastifyInstance): ReadonlyMap<string, ReadonlySet<string>> {
  const metoder = new Map<string, Set<string>>();
  fastify.addHook('onRoute', ({ url, method }) => {
    if (!EGNA.test(url)) return;
    const tagna = metoder.get(url) ?? new Set();
    for (const en of [method].flat()) tagna.add(en);
    metoder.set(url, tagna);
  });
  return metoder;
}

/** An address that exists answers any other method with what it does take (RFC 9110, 15.5.6); to be called after the controllers are mapped. */
export function nekaAndraMetoder(fastify: FastifyInstance, metoder: ReadonlyMap<string, ReadonlySet<string>>): void {
  for (const [url, tagna] of [...metoder]) {
    const allow = METODER.filter((metod) => tagna.has(metod)).join(', ');
    const method = METODER.filter((metod) => !tagna.has(metod));
    fastify.route({
      method,
      url,
      handler: (_request, reply) => {
        reply.header('allow', allow);
        throw new Nekad('metoden-tas-inte-emot', problem('metoden-tas-inte-emot', { detail: `Adressen tar emot ${allow}.` }));
      },
    });
  }
}
