import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { z } from 'zod';
import type { Inloggad as Person } from '#auth';
import { notisInstallningSchema, notisvalSchema } from '#contracts';
import { Atkomst } from '../http/atkomst.js';
import { Inloggad } from '../http/inloggad.js';
import { Svar } from '../http/svar.js';
import { NotiserService } from './notiser.service.js';

const tid = z.iso.datetime({ offset: true });
const fragaSchema = z.strictObject({ efter: z.string().max(500).optional(), antal: z.coerce.number().int().min(1).max(100).default(50) });
const listaSchema = z.object({
  rader: z.array(
    z.object({
      id: z.uuid(),
      typ: z.string(),
      text: z.string(),
      arendeId: z.uuid().nullable(),
      uppgiftId: z.uuid().nullable(),
      skapad: tid,
      last: tid.nullable(),
    }),
  ),
  efter: z.string().nullable(),
});
const lastaKroppSchema = z.strictObject({ notiser: z.array(z.uuid()).max(200).optional() });
const lastaSvarSchema = z.object({ antal: z.number().int() });
const installningarSchema = z.object({ installningar: z.array(notisvalSchema) });

@Controller('api/notiser')
@Atkomst('inloggad')
export class NotiserController {
  constructor(private readonly notiser: NotiserService) {}

  @Get()
  @Svar('En sida av mina notiser', listaSchema)
  lista(@Inloggad() jag: Person, @Query({ schema: fragaSchema }) fraga: z.infer<typeof fragaSchema>) {
    return this.notiser.lista(jag, fraga);
  }

  @Post('lasta')
  @HttpCode(200)
  @Svar('Hur många som var olästa', lastaSvarSchema)
  lasta(@Inloggad() jag: Person, @Body({ schema: lastaKroppSchema }) kropp: z.infer<typeof lastaKroppSchema>) {
    return this.notiser.markeraLasta(jag, kropp.notiser);
  }

  @Get('installningar')
  @Svar('Mina val av notiser', installningarSchema)
  installningar(@Inloggad() jag: Person) {
    return this.notiser.installningar(jag.personId);
  }

  @Put('installningar')
  @Svar('Mina val av notiser', installningarSchema)
  spara(@Inloggad() jag: Person, @Body({ schema: notisInstallningSchema }) kropp: z.infer<typeof notisInstallningSchema>) {
    return this.notiser.spara(jag.personId, kropp);
  }
}
