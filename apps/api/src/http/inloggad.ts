import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Inloggad as Person, Sessionshuvud } from '#auth';
import { problem } from '#contracts';
import { Nekad } from '#engine';

declare module 'fastify' {
  interface FastifyRequest {
    inloggad?: Person;
    avsandare?: Avsandare;
    session?: Sessionshuvud;
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

/** The person behind the request, whose roles the engine asks for, and the session that it must find open. */
export type Avsandare = Pick<Person, 'personId'> & { readonly session?: string };

/** Gives a handler who sent the command: `@Avsandare() jag: Avsandare`. */
export const Avsandare = createParamDecorator((_: unknown, context: ExecutionContext): Avsandare => {
  const jag = context.switchToHttp().getRequest<FastifyRequest>().avsandare;
  if (!jag) throw new Nekad('inte-inloggad', problem('inte-inloggad'));
  return jag;
});
