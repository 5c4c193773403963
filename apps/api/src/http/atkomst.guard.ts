import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Pool } from 'pg';
import { harRoll, type Inloggad, lasMaskinklient, Sessioner, type Sessionshuvud, sammaHemlighet } from '#auth';
import type { ApiMiljo } from '#config';
import { type ProblemKod, problem } from '#contracts';
import { Nekad } from '#engine';
import { Klocka } from '../karna/klocka.js';
import { MILJO } from '../karna/miljo.js';
import { ATKOMST, type Atkomstkrav } from './atkomst.js';
import type { Avsandare, Kalla, Lasare } from './inloggad.js';
import { lasKaka, sattSessionskaka, sessionskaka } from './sessionskaka.js';

const BEARER = /^Bearer ([A-Za-z0-9._~+/=-]{1,500})$/i;
const LASANDE = ['GET', 'HEAD'];

/** The access check of every endpoint: session or token, CSRF token, roles as they are in the register at this moment. */
@Injectable()
export class AtkomstGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessioner: Sessioner,
    private readonly pool: Pool,
    private readonly klocka: Klocka,
    @Inject(MILJO) private readonly miljo: ApiMiljo,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const krav = this.reflector.getAllAndOverride<Atkomstkrav | undefined>(ATKOMST, [context.getHandler(), context.getClass()]);
    if (krav === undefined) throw new Error('Adressen saknar åtkomstkontroll.');
    if (krav === 'oppen') return true;
    const http = context.switchToHttp();
    const [request, reply] = [http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>()];
    if (krav === 'avsandare') {
      request.avsandare = await this.avsandaren(request, reply);
      return true;
    }
    if (krav === 'lasare') {
      request.lasare = await this.lasaren(request, reply);
      return true;
    }
    const jag = await this.identifiera(request, reply);
    if (krav !== 'inloggad' && !harRoll(jag, krav.roller)) throw nekad('ingen-behorighet');
    return true;
  }

  private async avsandaren(request: FastifyRequest, reply: FastifyReply): Promise<Avsandare> {
    const { authorization } = request.headers;
    if (authorization !== undefined) return this.avToken(authorization);
    const kaka = this.kaka(request);
    const { personId, id } = await this.godta(kaka === null ? null : await this.sessioner.lasHuvud(kaka, this.klocka.nu()), request, reply);
    return { personId, session: id };
  }

  private async lasaren(request: FastifyRequest, reply: FastifyReply): Promise<Lasare> {
    const kaka = request.headers.authorization === undefined ? this.kaka(request) : null;
    const trolig = kaka === null ? null : this.sessioner.senast(kaka);
    if (kaka !== null && trolig !== null && LASANDE.includes(request.method))
      return { las: (arbete) => this.lasSamtidigt(arbete, trolig, (fran) => this.avKaka(request, reply, fran)) };
    const jag = await this.identifiera(request, reply);
    return { las: (arbete) => arbete(jag, this.pool) };
  }

  /** Asks who it is and reads as the one it was last, in one round on one connection; reads again when the person is no longer the same with the same roles. */
  private async lasSamtidigt<T>(
    arbete: (jag: Inloggad, fran: Kalla) => Promise<T>,
    trolig: Inloggad,
    identifiera: (fran: Kalla) => Promise<Inloggad>,
  ): Promise<T> {
    const fran = await this.pool.connect();
    try {
      const [vem, svar] = await Promise.allSettled([identifiera(fran), arbete(trolig, fran)]);
      if (vem.status === 'rejected') throw vem.reason;
      if (vem.value !== trolig) return await arbete(vem.value, fran);
      if (svar.status === 'rejected') throw svar.reason;
      return svar.value;
    } finally {
      fran.release();
    }
  }

  private async identifiera(request: FastifyRequest, reply: FastifyReply): Promise<Inloggad> {
    const { authorization } = request.headers;
    const jag = authorization === undefined ? await this.avKaka(request, reply) : await this.avToken(authorization);
    request.inloggad = jag;
    return jag;
  }

  private async avToken(authorization: string): Promise<Inloggad> {
    const token = BEARER.exec(authorization)?.[1];
    const jag = token === undefined ? null : await lasMaskinklient(this.pool, token, this.klocka.idag());
    if (!jag) throw nekad('inte-inloggad');
    return jag;
  }

  private async avKaka(request: FastifyRequest, reply: FastifyReply, fran: Kalla = this.pool): Promise<Inloggad> {
    const kaka = this.kaka(request);
    const session = kaka === null ? null : await this.sessioner.las(kaka, this.klocka.nu(), this.klocka.idag(), fran);
    return (await this.godta(session, request, reply, fran)).jag;
  }

  private kaka(request: FastifyRequest): string | null {
    return lasKaka(request, sessionskaka(this.miljo));
  }

  /** Lets a session in, with the token that a change must bring. */
  private async godta<T extends Sessionshuvud>(
    session: T | null,
    request: FastifyRequest,
    reply: FastifyReply,
    fran: Kalla = this.pool,
  ): Promise<T> {
    if (!session) throw nekad('inte-inloggad');
    if (!LASANDE.includes(request.method)) kravCsrf(request, session);
    if (session.skaBytas) await this.bytKaka(session, reply, fran);
    request.session = session;
    return session;
  }

  private async bytKaka(session: Sessionshuvud, reply: FastifyReply, fran: Kalla): Promise<void> {
    const ny = await this.sessioner.byt(session, this.klocka.nu(), fran);
    if (ny) sattSessionskaka(reply, this.miljo, ny);
  }
}

function kravCsrf(request: FastifyRequest, session: Sessionshuvud): void {
  const given = request.headers['x-csrf-token'];
  if (typeof given !== 'string' || !sammaHemlighet(given, session.csrf)) throw nekad('csrf-saknas');
}

function nekad(kod: ProblemKod): Nekad {
  return new Nekad(kod, problem(kod));
}
