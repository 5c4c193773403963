import { Body, Controller, Get, Header, HttpCode, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import type { Inloggad as Person } from '#auth';
import { inkorgFragaSchema, inkorgLageSchema, inkorgRadSchema, inkorgSchema, inkorgSokSchema } from '#contracts';
import { Atkomst } from '../http/atkomst.js';
import { Inloggad, Lasare } from '../http/inloggad.js';
import { Svar } from '../http/svar.js';
import { InkorgService } from './inkorg.service.js';

const raderSchema = z.object({ rader: z.array(inkorgRadSchema) });

@Controller('api/inkorg')
export class InkorgController {
  constructor(private readonly inkorg: InkorgService) {}

  @Get()
  @Atkomst('lasare')
  @Header('content-type', 'application/json; charset=utf-8')
  @Svar('En sida av inkorgen med antal', inkorgSchema)
  sida(@Lasare() lasare: Lasare, @Query({ schema: inkorgFragaSchema }) fraga: z.infer<typeof inkorgFragaSchema>) {
    return lasare.las((jag, fran) => this.inkorg.sidaSomText(jag, fraga, fran));
  }

  @Post('sok')
  @HttpCode(200)
  @Atkomst('inloggad')
  @Svar('En sida av inkorgen med text i titel eller diarienummer', inkorgSchema)
  sok(@Inloggad() jag: Person, @Body({ schema: inkorgSokSchema }) fraga: z.infer<typeof inkorgSokSchema>) {
    return this.inkorg.sida(jag, fraga);
  }

  @Post('lage')
  @HttpCode(200)
  @Atkomst('inloggad')
  @Svar('Uppgifterna som de är nu, också de som har avslutats', raderSchema)
  lage(@Inloggad() jag: Person, @Body({ schema: inkorgLageSchema }) { uppgifter }: z.infer<typeof inkorgLageSchema>) {
    return this.inkorg.lage(jag, uppgifter);
  }
}
