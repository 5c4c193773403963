import { Controller, Get, HttpCode, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { ApiMiljo } from '#config';
import { Atkomst } from '../http/atkomst.js';
import { inloggningskaka, lasKaka, sakert, sattSessionskaka, sessionskaka } from '../http/sessionskaka.js';
import { Svar } from '../http/svar.js';
import { MILJO } from '../karna/miljo.js';
import { hinderSida } from './hinder-sida.js';
import { type Hinder, InloggningService } from './inloggning.service.js';

const VAG = '/api/auth';
const TIO_MINUTER_S = 600;
const utloggadSchema = z.object({ till: z.string() });
/** The provider's to choose (RFC 6749, 4.1.2), but never the same twice. */
const leverantorensSvar = z.record(z.string(), z.string());
/** `anyo=ja` asks who is logged in already to prove it once more. */
const loggaInSchema = z.object({ till: z.string().max(1000).optional(), anyo: z.literal('ja').optional() });

/** Login and log-out in the browser. */
@Controller('api/auth')
export class AuthController {
  constructor(
    private readonly inloggning: InloggningService,
    @Inject(MILJO) private readonly miljo: ApiMiljo,
  ) {}

  @Get('logga-in')
  @HttpCode(303)
  @Atkomst('oppen')
  @Svar('Skickar vidare till inloggningstjänsten')
  async loggaIn(
    @Query({ schema: loggaInSchema }) { till, anyo }: z.infer<typeof loggaInSchema>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const svar = await this.inloggning.borja(till, anyo === undefined ? 'som-vanligt' : 'anyo');
    if ('hinder' in svar) return visaHinder(reply, svar.hinder);
    reply.setCookie(inloggningskaka(this.miljo), svar.minne, {
      ...{ httpOnly: true, sameSite: 'lax', path: VAG, secure: sakert(this.miljo), signed: true },
      maxAge: TIO_MINUTER_S,
    });
    reply.redirect(svar.adress, 303);
  }

  @Get('aterkomst')
  @HttpCode(303)
  @Atkomst('oppen')
  @Svar('Tar emot svaret från inloggningstjänsten och öppnar sessionen')
  async aterkomst(
    @Query({ schema: leverantorensSvar }) fraga: z.infer<typeof leverantorensSvar>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const kaka = lasKaka(request, inloggningskaka(this.miljo));
    const svar = await this.inloggning.slutfor(kaka, `?${new URLSearchParams(fraga).toString()}`);
    reply.clearCookie(inloggningskaka(this.miljo), { path: VAG });
    if ('hinder' in svar) return visaHinder(reply, svar.hinder);
    sattSessionskaka(reply, this.miljo, svar.session);
    reply.redirect(svar.till, 303);
  }

  @Post('logga-ut')
  @HttpCode(200)
  @Atkomst('inloggad')
  @Svar('Avslutar sessionen; svaret säger vart webbläsaren ska gå', utloggadSchema)
  async loggaUt(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<z.infer<typeof utloggadSchema>> {
    const till = await this.inloggning.loggaUt(request.session);
    reply.clearCookie(sessionskaka(this.miljo), { path: '/', secure: sakert(this.miljo) });
    return { till };
  }
}

function visaHinder(reply: FastifyReply, vad: Hinder): void {
  const { status, html } = hinderSida(vad);
  reply.status(status).type('text/html; charset=utf-8').send(html);
}
