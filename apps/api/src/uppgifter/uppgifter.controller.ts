import { Body, Controller, Get, Headers, HttpCode, Param, Post, Put } from '@nestjs/common';
import { z } from 'zod';
import type { Inloggad as Person } from '#auth';
import {
  bulkKroppSchema,
  bulkSvarSchema,
  kvittoSchema,
  overlatKroppSchema,
  personvalSchema,
  taKroppSchema,
  uppgiftSchema,
  utforKroppSchema,
  utkastKroppSchema,
  utkastSvarSchema,
} from '#contracts';
import { Atkomst } from '../http/atkomst.js';
import { idempotensnyckel } from '../http/idempotensnyckel.js';
import { Avsandare, Inloggad } from '../http/inloggad.js';
import { Svar } from '../http/svar.js';
import { UppgifterService } from './uppgifter.service.js';

const uuid = z.uuid();
const innehavSchema = z.object({ radVersion: z.number().int() });
const tomKroppSchema = z.strictObject({}).optional();
const valfriTaKropp = taKroppSchema.optional();

@Controller('api/uppgifter')
@Atkomst('inloggad')
export class UppgifterController {
  constructor(private readonly uppgifter: UppgifterService) {}

  @Post('bulk')
  @HttpCode(200)
  @Svar('Vad som blev av var och en', bulkSvarSchema)
  bulk(@Inloggad() jag: Person, @Body({ schema: bulkKroppSchema }) kropp: z.infer<typeof bulkKroppSchema>) {
    return this.uppgifter.bulk(jag, kropp);
  }

  @Get(':id')
  @Svar('Uppgiften med ärende, formulär och utkast', uppgiftSchema)
  visa(@Inloggad() jag: Person, @Param('id', { schema: uuid }) id: string) {
    return this.uppgifter.visa(jag, id);
  }

  @Get(':id/personer')
  @Svar('De som uppgiften kan överlåtas till', personvalSchema)
  personer(@Inloggad() jag: Person, @Param('id', { schema: uuid }) id: string) {
    return this.uppgifter.mottagare(jag, id);
  }

  @Post(':id/ta')
  @HttpCode(200)
  @Svar('Uppgiften är tagen', innehavSchema)
  ta(
    @Inloggad() jag: Person,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: valfriTaKropp }) kropp: z.infer<typeof valfriTaKropp>,
  ) {
    return this.uppgifter.ta(jag, id, kropp?.skal);
  }

  @Post(':id/slapp')
  @HttpCode(200)
  @Svar('Uppgiften är lämnad tillbaka', innehavSchema)
  slapp(
    @Inloggad() jag: Person,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: tomKroppSchema }) _kropp: z.infer<typeof tomKroppSchema>,
  ) {
    return this.uppgifter.slapp(jag, id);
  }

  @Post(':id/overlat')
  @HttpCode(200)
  @Svar('Uppgiften är överlåten', innehavSchema)
  overlat(
    @Inloggad() jag: Person,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: overlatKroppSchema }) kropp: z.infer<typeof overlatKroppSchema>,
  ) {
    return this.uppgifter.overlat(jag, id, kropp);
  }

  @Put(':id/utkast')
  @Svar('Utkastet är sparat', utkastSvarSchema)
  utkast(
    @Inloggad() jag: Person,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: utkastKroppSchema }) kropp: z.infer<typeof utkastKroppSchema>,
  ) {
    return this.uppgifter.sparaUtkast(jag, id, kropp);
  }

  @Post(':id/utfor')
  @HttpCode(200)
  @Atkomst('avsandare')
  @Svar('Kvitto på åtgärden', kvittoSchema)
  utfor(
    @Avsandare() jag: Avsandare,
    @Param('id', { schema: uuid }) id: string,
    @Headers('idempotency-key') nyckel: string | undefined,
    @Body({ schema: utforKroppSchema }) kropp: z.infer<typeof utforKroppSchema>,
  ) {
    return this.uppgifter.utfor(jag, id, idempotensnyckel(nyckel), kropp);
  }
}
