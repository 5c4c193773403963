import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** How long an answer may be kept by whoever stands between, in seconds: what becomes secret is gone from the web within the minute. */
const SEKUNDER = 60;

/** Answers anybody: may be cached a minute, tells by its tag whether it has changed, and sets no cookie. */
export async function svaraOppet(
  request: FastifyRequest,
  reply: FastifyReply,
  { typ, innehall, huvuden = {} }: { typ: string; innehall: string | Buffer; huvuden?: Readonly<Record<string, string>> },
): Promise<void> {
  const marke = `"${createHash('sha256').update(innehall).digest('base64url')}"`;
  reply.header('etag', marke).header('cache-control', `public, max-age=${SEKUNDER}`).header('x-content-type-options', 'nosniff');
  for (const [namn, varde] of Object.entries(huvuden)) reply.header(namn, varde);
  const har = request.headers['if-none-match']?.split(/,\s*/).map((en) => en.replace(/^W\//, '')) ?? [];
  if (har.includes(marke)) return void (await reply.code(304).send());
  await reply.header('content-type', typ).send(innehall);
}

/** The same for JSON. */
export function svaraOppetJson(request: FastifyRequest, reply: FastifyReply, varde: unknown): Promise<void> {
  return svaraOppet(request, reply, { typ: 'application/json; charset=utf-8', innehall: JSON.stringify(varde) });
}
