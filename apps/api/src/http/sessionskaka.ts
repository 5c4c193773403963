import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ApiMiljo } from '#config';
import type { NySession } from '#auth';

/** A `__Host-` cookie belongs to this host only and needs https. Without https the port is in the name: cookies do not tell ports apart, and two instances may share a machine. */
export function sessionskaka(miljo: Pick<ApiMiljo, 'PUBLIC_URL'>): string {
  return sakert(miljo) ? '__Host-session' : `session-${new URL(miljo.PUBLIC_URL).port}`;
}

/** The cookie of an unfinished login. */
export function inloggningskaka(miljo: Pick<ApiMiljo, 'PUBLIC_URL'>): string {
  return sakert(miljo) ? '__Secure-inloggning' : `inloggning-${new URL(miljo.PUBLIC_URL).port}`;
}

/** Whether people reach the service by https. */
export function sakert(miljo: Pick<ApiMiljo, 'PUBLIC_URL'>): boolean {
  return miljo.PUBLIC_URL.startsWith('https:');
}

/** The value of a cookie that we have signed ourselves; null for any other. */
export function lasKaka(request: FastifyRequest, namn: string): string | null {
  const kaka = request.cookies[namn];
  if (kaka === undefined) return null;
  const egna = signerade(request.server);
  const kand = egna.get(kaka);
  if (kand !== undefined) return kand;
  const { valid, value } = request.unsignCookie(kaka);
  if (!valid) return null;
  if (egna.size >= FLEST_SIGNERADE) egna.clear();
  egna.set(kaka, value);
  return value;
}

/** A signature that has been tried holds as long as our secret does, which is the server's; whether the session is open is asked each time all the same. */
function signerade(server: FastifyInstance): Map<string, string> {
  const egna = lasta.get(server) ?? new Map<string, string>();
  lasta.set(server, egna);
  return egna;
}
const lasta = new WeakMap<FastifyInstance, Map<string, string>>();
const FLEST_SIGNERADE = 10_000;

/**
 * Gives the browser its session cookie: unreadable for scripts, not sent by other sites' forms. The header is written at once: `setCookie` would wait for a
 * hook that a stream of events never comes to, and a browser whose stream is what replaced its cookie would be logged out.
 */
export function sattSessionskaka(reply: FastifyReply, miljo: Pick<ApiMiljo, 'PUBLIC_URL'>, ny: NySession): void {
  const kaka = reply.server.serializeCookie(sessionskaka(miljo), reply.signCookie(ny.hemlighet), {
    ...{ httpOnly: true, sameSite: 'lax', path: '/', secure: sakert(miljo) },
    expires: ny.giltigTill,
  });
  reply.header('set-cookie', kaka);
}
