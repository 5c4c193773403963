import type { FastifyInstance } from 'fastify';
import { problem } from '#contracts';
import { Nekad } from '#engine';

const SKRIVEN_NUL = /\\u0000/;

/** Takes bodies of JSON only. An empty one is no body; one with a NUL is refused, since PostgreSQL keeps none in a text. */
export function taEmotJson(fastify: FastifyInstance): void {
  const tolka = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, (request, text: string, done) => {
    if (text === '') return done(null, undefined);
    void tolka(request, text, (fel, varde: unknown) => {
      if (fel) return done(fel);
      if (SKRIVEN_NUL.test(text) && harNul(varde)) return done(nulNekas());
      done(null, varde);
    });
  });
}

/** A NUL in an address is refused before anything reads it. */
export function nekaNulIAdress(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, _reply, done) => done(request.url.includes('%00') ? nulNekas() : undefined));
}

function nulNekas(): Nekad {
  return new Nekad('felaktig-begaran', problem('felaktig-begaran', { detail: 'Texten innehåller tecken som inte kan sparas (NUL).' }));
}

function harNul(varde: unknown): boolean {
  if (typeof varde === 'string') return varde.includes('\u0000');
  if (typeof varde !== 'object' || varde === null) return false;
  return Object.entries(varde).some(([namn, del]) => namn.includes('\u0000') || harNul(del));
}
