import { Body, Controller, Get, Headers, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import type { Inloggad as Person } from '#auth';
import { kvittoSchema, nyRondKroppSchema, planversionerSchema, rondforumSchema, tjansteplanSchema } from '#contracts';
import { Atkomst } from '../http/atkomst.js';
import { idempotensnyckel } from '../http/idempotensnyckel.js';
import { Inloggad } from '../http/inloggad.js';
import { Svar } from '../http/svar.js';
import { TjansteplanService } from './tjansteplan.service.js';

const uuid = z.uuid();

@Controller('api/tjansteplan')
export class TjansteplanController {
  constructor(private readonly tjansteplan: TjansteplanService) {}

  @Get()
  @Atkomst('inloggad')
  @Svar('Tjänsteplanen per område med summor och kontroller', tjansteplanSchema)
  visa(@Inloggad() jag: Person) {
    return this.tjansteplan.visa(jag);
  }

  @Get('ronder/:id/versioner')
  @Atkomst('inloggad')
  @Svar('En ronds versioner i ordning, med det som motsäger vartannat', planversionerSchema)
  versioner(@Inloggad() jag: Person, @Param('id', { schema: uuid }) id: string) {
    return this.tjansteplan.versioner(jag, id);
  }

  @Get('ronder/:id/forum')
  @Atkomst('inloggad')
  @Svar('Rondens forum i ordning, med dem som har plats där i dag', rondforumSchema)
  forum(@Inloggad() jag: Person, @Param('id', { schema: uuid }) id: string) {
    return this.tjansteplan.forum(jag, id);
  }

  @Post('ronder')
  @Atkomst('inloggad')
  @Svar('Ronden är startad', kvittoSchema)
  nyRond(
    @Inloggad() jag: Person,
    @Headers('idempotency-key') nyckel: string | undefined,
    @Body({ schema: nyRondKroppSchema }) kropp: z.infer<typeof nyRondKroppSchema>,
  ) {
    return this.tjansteplan.nyRond(jag, idempotensnyckel(nyckel), kropp);
  }
}
