import { randomUUID } from 'node:crypto';
import { type ArgumentsHost, Catch, type ExceptionFilter, Inject } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Logger } from 'pino';
import { type Problem, problem } from '#contracts';
import { LOGG } from '../karna/logg.js';
import { problemFor } from './problem-for.js';

/** Turns every error into problem+json. One that nobody expected gets a reference that is also in the log. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOGG) private readonly logg: Logger) {}

  catch(fel: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const svar = problemFor(fel) ?? this.ovantat(fel);
    if (reply.raw.headersSent) {
      reply.raw.destroy();
      return;
    }
    if (svar.status === 503) reply.header('retry-after', '1');
    reply.status(svar.status).type('application/problem+json').send(svar);
  }

  private ovantat(fel: unknown): Problem {
    const referens = randomUUID();
    this.logg.error({ referens, ...spar(fel) }, 'Ett oväntat fel.');
    return problem('internt-fel', { referens });
  }
}

/** What may be logged of an error: PostgreSQL puts values of the row into its message and detail, so those are left out. */
function spar(fel: unknown): Record<string, unknown> {
  if (!(fel instanceof Error)) return { namn: typeof fel };
  const kod = 'code' in fel ? fel.code : undefined;
  const rader = (fel.stack ?? '').split('\n').filter((rad) => rad.trimStart().startsWith('at '));
  return {
    namn: fel.name,
    kod,
    meddelande: kod === undefined ? fel.message : undefined,
    spar: rader.slice(0, 12).map((rad) => rad.trim()),
  };
}
