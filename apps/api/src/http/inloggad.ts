import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Inloggad as Person, Session } from '#auth';
import { problem } from '#contracts';
import { Nekad } from '#engine';

declare module 'fastify' {
  interface FastifyRequest {
    inloggad?: Person;
    session?: Session;
  }
}

/** The person behind the request with the roles of this moment. */
export type Inloggad = Person;

/** Gives a handler its person: `@Inloggad() jag: Inloggad`. */
export const Inloggad = createParamDecorator((_: unknown, context: ExecutionContext): Person => {
  const jag = context.switchToHttp().getRequest<FastifyRequest>().inloggad;
  if (!jag) throw new Nekad('inte-inloggad', problem('inte-inloggad'));
  return jag;
});
