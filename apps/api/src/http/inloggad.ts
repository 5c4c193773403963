import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import type { Inloggad as Person, Sessionshuvud } from '#auth';
import { problem } from '#contracts';
import { Nekad } from '#engine';

declare module 'fastify' {
  interface FastifyRequest {
    inloggad?: Person;
    avsandare?: Avsandare;
    lasare?: Lasare;
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

/** A connection, or any of them. */
export type Kalla = Pick<Pool, 'query'>;

/** The one who reads; who that is is proved in the same round as the reading. */
export interface Lasare {
  /**
   * Reads as the person behind the request. `arbete` may be done twice, and its answer is thrown away when the person turns out not to be the one, or not to
   * have the roles, that it was done for: it reads, and does nothing else. It asks `fran` only: to wait for another connection while holding one would stop
   * all readers when every connection is held.
   */
  las<T>(arbete: (jag: Person, fran: Kalla) => Promise<T>): Promise<T>;
}

/** Gives a handler who reads: `@Lasare() lasare: Lasare`. */
export const Lasare = createParamDecorator((_: unknown, context: ExecutionContext): Lasare => {
  const lasare = context.switchToHttp().getRequest<FastifyRequest>().lasare;
  if (!lasare) throw new Nekad('inte-inloggad', problem('inte-inloggad'));
  return lasare;
});
