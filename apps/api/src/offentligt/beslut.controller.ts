import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import {
  innehallFragaSchema,
  offentligaBeslutFragaSchema,
  offentligaBeslutSchema,
  offentligtBeslutSchema,
  offentligtUrvalSchema,
} from '#contracts';
import { visningshuvuden } from '../handlingar/visning.js';
import { Atkomst } from '../http/atkomst.js';
import { Svar } from '../http/svar.js';
import { OffentligaBeslutService } from './beslut.service.js';
import { svaraOppet, svaraOppetJson } from './svara-oppet.js';

const uuid = z.uuid();

/** Decided matters for everybody: no login, no cookie. The limit of requests counts by address, as for every address of the API. */
@Controller('api/offentligt/beslut')
@Atkomst('oppen')
export class OffentligaBeslutController {
  constructor(private readonly beslut: OffentligaBeslutService) {}

  @Get()
  @Svar('Beslut som allmänheten kan läsa, senaste först', offentligaBeslutSchema)
  async lista(
    @Query({ schema: offentligaBeslutFragaSchema }) fraga: z.infer<typeof offentligaBeslutFragaSchema>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await svaraOppetJson(request, reply, await this.beslut.lista(fraga));
  }

  @Get('urval')
  @Svar('Organ och år som det finns publicerade beslut från', offentligtUrvalSchema)
  async urval(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await svaraOppetJson(request, reply, await this.beslut.urval());
  }

  @Get(':id')
  @Svar('Ett beslut i klartext', offentligtBeslutSchema)
  async en(@Param('id', { schema: uuid }) id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await svaraOppetJson(request, reply, await this.beslut.en(id));
  }

  @Get(':id/protokollsutdrag')
  @Svar('Protokollsutdraget, när det är publicerat', undefined, 'application/pdf')
  async utdrag(
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: innehallFragaSchema }) { laddaNer }: z.infer<typeof innehallFragaSchema>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { innehall, titel, dnr } = await this.beslut.utdrag(id);
    const huvuden = visningshuvuden({ titel, version: '', dnr, mediatyp: 'application/pdf' }, laddaNer === 'ja');
    await svaraOppet(request, reply, { typ: 'application/pdf', innehall, huvuden });
  }
}
