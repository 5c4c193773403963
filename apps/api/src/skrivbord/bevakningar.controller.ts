import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { z } from 'zod';
import type { Inloggad as Person } from '#auth';
import { arendeSokSchema, arendeTraffarSchema, bevakningarSchema } from '#contracts';
import { Atkomst } from '../http/atkomst.js';
import { Inloggad } from '../http/inloggad.js';
import { Svar } from '../http/svar.js';
import { BevakningarService } from './bevakningar.service.js';

const uuid = z.uuid();
const fragaSchema = z.strictObject({ efter: z.string().max(500).optional(), antal: z.coerce.number().int().min(1).max(100).default(50) });

/** Cases that a person follows or looks for, whatever their process. */
@Controller('api')
@Atkomst('inloggad')
export class BevakningarController {
  constructor(private readonly bevakningar: BevakningarService) {}

  @Get('bevakningar')
  @Svar('Ärenden som jag bevakar', bevakningarSchema)
  lista(@Inloggad() jag: Person, @Query({ schema: fragaSchema }) fraga: z.infer<typeof fragaSchema>) {
    return this.bevakningar.lista(jag, fraga);
  }

  @Put('bevakningar/:arendeId')
  @HttpCode(204)
  @Svar('Ärendet bevakas')
  async bevaka(@Inloggad() jag: Person, @Param('arendeId', { schema: uuid }) arendeId: string): Promise<void> {
    await this.bevakningar.bevaka(jag, arendeId);
  }

  @Delete('bevakningar/:arendeId')
  @HttpCode(204)
  @Svar('Ärendet bevakas inte längre')
  async sluta(@Inloggad() jag: Person, @Param('arendeId', { schema: uuid }) arendeId: string): Promise<void> {
    await this.bevakningar.sluta(jag, arendeId);
  }

  @Post('arendesok')
  @HttpCode(200)
  @Svar('De ärenden vars titel eller diarienummer börjar med orden', arendeTraffarSchema)
  sok(@Inloggad() jag: Person, @Body({ schema: arendeSokSchema }) { text }: z.infer<typeof arendeSokSchema>) {
    return this.bevakningar.sok(jag, text);
  }
}
