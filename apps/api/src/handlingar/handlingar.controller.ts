import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Inloggad as Person } from '#auth';
import {
  andraStatusSchema,
  laggTillDnrSchema,
  taBortLankSchema,
  diarietSchema,
  handlingarFragaSchema,
  innehallFragaSchema,
  handlingarSchema,
  handlingSchema,
  nyLankSchema,
  tillfraganSchema,
} from '#contracts';
import { Atkomst } from '../http/atkomst.js';
import { Inloggad } from '../http/inloggad.js';
import { Svar } from '../http/svar.js';
import { HandlingarService } from './handlingar.service.js';
import { visningshuvuden } from './visning.js';

const uuid = z.uuid();

@Controller('api')
@Atkomst('inloggad')
export class HandlingarController {
  constructor(private readonly handlingar: HandlingarService) {}

  @Get('arenden/:id/handlingar')
  @Svar('Ärendets handlingar, senast först, var och en i sin senaste version', handlingarSchema)
  lista(
    @Inloggad() jag: Person,
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: handlingarFragaSchema }) fraga: z.infer<typeof handlingarFragaSchema>,
  ) {
    return this.handlingar.iArende(jag, id, fraga);
  }

  @Get('arenden/:id/tillfragan')
  @Svar('Det som remissen eller samverkan gäller, för den som tillfrågas', tillfraganSchema)
  tillfragan(@Inloggad() jag: Person, @Param('id', { schema: uuid }) id: string) {
    return this.handlingar.underlag(jag, id);
  }

  @Get('arenden/:id/diariet')
  @Svar('Ärendets diarienummer och ärenden hos andra myndigheter som det är länkat till', diarietSchema)
  diariet(@Inloggad() jag: Person, @Param('id', { schema: uuid }) id: string) {
    return this.handlingar.diariet(jag, id);
  }

  @Post('arenden/:id/lankar')
  @HttpCode(200)
  @Svar('Ärendet är länkat', diarietSchema)
  lanka(
    @Inloggad() jag: Person,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: nyLankSchema }) kropp: z.infer<typeof nyLankSchema>,
  ) {
    return this.handlingar.lanka(jag, id, kropp);
  }

  @Get('handlingar/:id')
  @Svar('En handling: uppgifter, diarienummer och versioner', handlingSchema)
  en(@Inloggad() jag: Person, @Param('id', { schema: uuid }) id: string) {
    return this.handlingar.en(jag, id);
  }

  @Post('handlingar/:id/status')
  @HttpCode(200)
  @Svar('Handlingens status är ändrad', handlingSchema)
  status(
    @Inloggad() jag: Person,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: andraStatusSchema }) kropp: z.infer<typeof andraStatusSchema>,
  ) {
    return this.handlingar.andraStatus(jag, id, kropp);
  }

  @Post('handlingar/:id/dnr')
  @HttpCode(200)
  @Svar('Handlingen har ett diarienummer till', handlingSchema)
  dnr(
    @Inloggad() jag: Person,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: laggTillDnrSchema }) kropp: z.infer<typeof laggTillDnrSchema>,
  ) {
    return this.handlingar.laggTillDnr(jag, id, kropp);
  }

  @Post('arenden/:id/lankar/:lankId/ta-bort')
  @HttpCode(200)
  @Svar('Länken är borttagen; skälet är sparat', diarietSchema)
  taBortLank(
    @Inloggad() jag: Person,
    @Param('id', { schema: uuid }) id: string,
    @Param('lankId', { schema: uuid }) lankId: string,
    @Body({ schema: taBortLankSchema }) { skal }: z.infer<typeof taBortLankSchema>,
  ) {
    return this.handlingar.taBortLank(jag, id, lankId, skal);
  }

  /** What a version says never changes, so its hash is its tag; it is asked for anew each time, since who may see it can change. */
  @Get('handlingar/:id/innehall')
  @Svar('Handlingen som den är sparad', undefined, 'application/pdf')
  async innehall(
    @Inloggad() jag: Person,
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: innehallFragaSchema }) { laddaNer }: z.infer<typeof innehallFragaSchema>,
    @Headers('if-none-match') harRedan: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const handling = await this.handlingar.innehall(jag, id);
    const marke = `"${handling.hash}"`;
    reply
      .header('etag', marke)
      .header('cache-control', 'private, no-cache')
      .headers(visningshuvuden(handling, laddaNer === 'ja'));
    if (harRedan?.split(/,\s*/).some((en) => en.replace(/^W\//, '') === marke)) return void (await reply.code(304).send());
    await reply.header('content-type', handling.mediatyp).send(handling.innehall);
  }
}
