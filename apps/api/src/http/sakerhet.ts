import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import { fastify as nyFastify, type FastifyInstance, type FastifyRequest } from 'fastify';
import { hash } from '#auth';
import type { ApiMiljo } from '#config';
import { problem } from '#contracts';
import { Nekad } from '#engine';
import { lasKaka, sakert, sessionskaka } from './sessionskaka.js';

/** SSE is not among what is compressed: it would wait in the compressor's buffer. */
const KOMPRIMERBART =
  /^(application\/(problem\+)?json|application\/javascript|text\/(html|css|javascript|plain|calendar)|image\/svg\+xml)(;|$)/;

/** Cookies, security headers, limits and compression, in the order they act. */
export async function sakra(fastify: FastifyInstance, miljo: ApiMiljo): Promise<void> {
  await fastify.register(cookie, { secret: miljo.SESSION_SECRET });
  const huvuden = await skyddshuvuden(miljo);
  fastify.addHook('onRequest', (_request, reply, done) => {
    reply.headers(huvuden);
    done();
  });
  await fastify.register(rateLimit, {
    max: miljo.RATE_LIMIT_PER_MINUTE,
    timeWindow: '1 minute',
    keyGenerator: (request) => avsandare(request, miljo),
    allowList: (request) => !request.url.startsWith('/api/'),
    errorResponseBuilder: () => new Nekad('for-manga-forsok', problem('for-manga-forsok')),
  });
  await fastify.register(compress, {
    customTypes: KOMPRIMERBART,
    threshold: 1024,
    encodings: ['gzip', 'br', 'identity'],
    globalDecompression: false,
  });
  fastify.addHook('onSend', (request, reply, svar, done) => {
    if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    done(null, svar);
  });
}

/** The security headers. They are the same for every answer, so the plugin, which builds them anew each time, is asked once. */
async function skyddshuvuden(miljo: ApiMiljo): Promise<Record<string, string>> {
  const prov = nyFastify();
  await prov.register(helmet, skydd(miljo));
  prov.get('/', (_request, reply) => reply.send({ ...reply.raw.getHeaders() }));
  const svar = await prov.inject('/');
  await prov.close();
  return svar.json<Record<string, string>>();
}

function skydd(miljo: ApiMiljo) {
  const https = sakert(miljo);
  return {
    global: true,
    hsts: https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: 'same-origin' as const },
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'", new URL(miljo.OIDC_ISSUER).origin],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
  };
}

/** A session that we have signed counts for itself; everybody else by address, so that made-up cookies buy nothing. */
function avsandare(request: FastifyRequest, miljo: ApiMiljo): string {
  const kaka = lasKaka(request, sessionskaka(miljo));
  return kaka === null ? request.ip : hash(kaka);
}
