import { Controller, Get, Header, Inject, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { ApiMiljo } from '#config';
import { offentligaAnslagSchema, offentligtAnslagSchema, offentligtAnslagSidaSchema } from '#contracts';
import { Atkomst } from '../http/atkomst.js';
import { Svar } from '../http/svar.js';
import { Klocka } from '../karna/klocka.js';
import { MILJO } from '../karna/miljo.js';
import { atom } from './atom.js';
import { OffentligtService } from './offentligt.service.js';

/** A minute in a cache that many share, so that a rush is borne; a reader's own browser asks each time, and never shows a notice that has come down. */
const CACHE = 'public, max-age=0, s-maxage=60';

/** The anslagstavla: for everybody, without login and without cookies (KL 8 kap.). */
@Controller('api/offentligt')
@Atkomst('oppen')
export class OffentligtController {
  constructor(
    private readonly anslag: OffentligtService,
    private readonly klocka: Klocka,
    @Inject(MILJO) private readonly miljo: ApiMiljo,
  ) {}

  @Get('anslag')
  @Header('cache-control', CACHE)
  @Svar('Anslagen på anslagstavlan, senast uppsatta först', offentligaAnslagSchema)
  lista(@Query({ schema: offentligtAnslagSidaSchema }) fraga: z.infer<typeof offentligtAnslagSidaSchema>) {
    return this.anslag.lista(fraga);
  }

  @Get('anslag.atom')
  @Svar('Anslagen som flöde (Atom)', undefined, 'application/atom+xml')
  async flode(@Res() reply: FastifyReply): Promise<void> {
    const { rader } = await this.anslag.lista({ antal: 100 });
    const text = atom(rader, { adress: this.miljo.PUBLIC_URL, nu: this.klocka.nu().toISOString() });
    await reply.header('content-type', 'application/atom+xml; charset=utf-8').header('cache-control', CACHE).send(text);
  }

  @Get('anslag/:id')
  @Header('cache-control', CACHE)
  @Svar('Ett anslag som sitter uppe', offentligtAnslagSchema)
  visa(@Param('id', { schema: z.uuid() }) id: string) {
    return this.anslag.visa(id);
  }
}
