import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';

const EGNA = /^\/(api|halsa|metrics)(\/|$)/;
const AR = 31_536_000_000;

/** Serves the built web: hashed assets for ever, every page as index.html. Without a built web only the API is served. */
export async function serveraWebben(fastify: FastifyInstance, mapp: string): Promise<void> {
  if (!existsSync(join(mapp, 'index.html'))) return;
  const { default: fastifyStatic } = await import('@fastify/static');
  await fastify.register(fastifyStatic, { root: mapp, serve: false });
  fastify.get('/*', (request, reply) => {
    const vag = request.url.replace(/[?#].*$/s, '');
    if (EGNA.test(vag)) return reply.callNotFound();
    if (vag.startsWith('/assets/')) return reply.sendFile(avkodad(vag), { maxAge: AR, immutable: true });
    if (extname(vag) !== '') return reply.sendFile(avkodad(vag), { maxAge: 0 });
    return reply.sendFile('index.html', { maxAge: 0 });
  });
}

/** The router has refused what cannot be decoded. */
function avkodad(vag: string): string {
  return decodeURIComponent(vag).slice(1);
}
