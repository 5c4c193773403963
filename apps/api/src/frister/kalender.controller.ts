import { Controller, Delete, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Inloggad as Person } from '#auth';
import { prenumerationSchema } from '#contracts';
import { Atkomst } from '../http/atkomst.js';
import { Inloggad } from '../http/inloggad.js';
import { Svar } from '../http/svar.js';
import { KalenderService } from './kalender.service.js';

const tokenSchema = z.strictObject({ token: z.string().min(20).max(200) });
const listaSchema = z.object({ prenumerationer: z.array(prenumerationSchema) });

@Controller('api')
export class KalenderController {
  constructor(private readonly kalender: KalenderService) {}

  @Get('frister.ics')
  @Atkomst('oppen')
  @Svar('Kalendern som länken öppnar', undefined, 'text/calendar')
  async hamta(@Query({ schema: tokenSchema }) { token }: z.infer<typeof tokenSchema>, @Res() reply: FastifyReply): Promise<void> {
    const text = await this.kalender.kalender(token);
    await reply.header('content-type', 'text/calendar; charset=utf-8').send(text);
  }

  @Get('frister/prenumerationer')
  @Atkomst('inloggad')
  @Svar('Mina kalenderlänkar; själva länken visas bara när den skapas', listaSchema)
  lista(@Inloggad() jag: Person) {
    return this.kalender.lista(jag.personId);
  }

  @Post('frister/prenumerationer')
  @Atkomst('inloggad')
  @Svar('Länken till kalendern', prenumerationSchema)
  skapa(@Inloggad() jag: Person) {
    return this.kalender.skapa(jag.personId);
  }

  @Delete('frister/prenumerationer/:id')
  @HttpCode(204)
  @Atkomst('inloggad')
  @Svar('Länken är återkallad')
  async aterkalla(@Inloggad() jag: Person, @Param('id', { schema: z.uuid() }) id: string): Promise<void> {
    await this.kalender.aterkalla(jag.personId, id);
  }
}
