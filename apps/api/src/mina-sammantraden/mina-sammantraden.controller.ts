import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Inloggad as Person } from '#auth';
import {
  foljdaArendenSchema,
  minaSammantradenFragaSchema,
  minaSammantradenSchema,
  minJusteringSchema,
  nySammantradesprenumerationSchema,
  sammantradesprenumerationerSchema,
  sammantradesprenumerationSchema,
  sammantradetsPapperSchema,
} from '#contracts';
import { Atkomst } from '../http/atkomst.js';
import { Inloggad } from '../http/inloggad.js';
import { Svar } from '../http/svar.js';
import { MinaSammantradenService } from './mina-sammantraden.service.js';
import { SammantradeskalenderService } from './sammantradeskalender.service.js';

const uuid = z.uuid();
const tokenSchema = z.strictObject({ token: z.string().min(20).max(200) });
const foljdaFragaSchema = z.strictObject({
  efter: z.string().max(500).optional(),
  antal: z.coerce.number().int().min(1).max(100).default(20),
});
type Fraga = z.infer<typeof minaSammantradenFragaSchema>;

/** The page of one who has a seat. */
@Controller('api')
@Atkomst('inloggad')
export class MinaSammantradenController {
  constructor(
    private readonly mina: MinaSammantradenService,
    private readonly kalender: SammantradeskalenderService,
  ) {}

  @Get('mina-sammantraden')
  @Svar('Kommande sammanträden i organ där jag har en plats, närmast först', minaSammantradenSchema)
  lista(@Inloggad() jag: Person, @Query({ schema: minaSammantradenFragaSchema }) fraga: Fraga) {
    return this.mina.kommande(jag, fraga);
  }

  @Get('mina-sammantraden/justering')
  @Svar('Det som väntar på min justering', minJusteringSchema)
  justering(@Inloggad() jag: Person) {
    return this.mina.justering(jag);
  }

  @Get('mina-sammantraden/foljda')
  @Svar('Ärenden som jag följer, med det som senast hände', foljdaArendenSchema)
  foljda(@Inloggad() jag: Person, @Query({ schema: foljdaFragaSchema }) fraga: z.infer<typeof foljdaFragaSchema>) {
    return this.mina.foljda(jag, fraga);
  }

  @Get('mina-sammantraden/prenumerationer')
  @Svar('Mina kalenderlänkar till sammanträden; själva länken visas bara när den skapas', sammantradesprenumerationerSchema)
  prenumerationer(@Inloggad() jag: Person) {
    return this.kalender.lista(jag);
  }

  @Post('mina-sammantraden/prenumerationer')
  @Svar('Länken till organets sammanträden', sammantradesprenumerationSchema)
  prenumerera(
    @Inloggad() jag: Person,
    @Body({ schema: nySammantradesprenumerationSchema }) { organ }: z.infer<typeof nySammantradesprenumerationSchema>,
  ) {
    return this.kalender.skapa(jag, organ);
  }

  @Delete('mina-sammantraden/prenumerationer/:id')
  @HttpCode(204)
  @Svar('Länken är återkallad')
  async aterkalla(@Inloggad() jag: Person, @Param('id', { schema: uuid }) id: string): Promise<void> {
    await this.kalender.aterkalla(jag, id);
  }

  @Get('mina-sammantraden/:id/handlingar')
  @Svar('Sammanträdets handlingar, punkt för punkt', sammantradetsPapperSchema)
  papper(@Inloggad() jag: Person, @Param('id', { schema: uuid }) id: string, @Query({ schema: minaSammantradenFragaSchema }) fraga: Fraga) {
    return this.mina.papper(jag, id, fraga);
  }

  @Get('sammantraden.ics')
  @Atkomst('oppen')
  @Svar('Kalendern som länken öppnar', undefined, 'text/calendar')
  async ics(@Query({ schema: tokenSchema }) { token }: z.infer<typeof tokenSchema>, @Res() reply: FastifyReply): Promise<void> {
    await reply.header('content-type', 'text/calendar; charset=utf-8').send(await this.kalender.hamta(token));
  }
}
