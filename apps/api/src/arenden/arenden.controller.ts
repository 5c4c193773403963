import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import type { Inloggad as Person } from '#auth';
import { arendeSchema, kvittoSchema, loggSchema, utforKroppSchema } from '#contracts';
import { Atkomst } from '../http/atkomst.js';
import { idempotensnyckel } from '../http/idempotensnyckel.js';
import { Inloggad } from '../http/inloggad.js';
import { Svar } from '../http/svar.js';
import { ArendenService } from './arenden.service.js';

const uuid = z.uuid();
const loggFragaSchema = z.strictObject({ efter: z.coerce.number().int().min(0).max(2_147_483_647).optional() });
const inlamningSchema = z.object({
  id: z.uuid(),
  formular: z.string(),
  schemaVersion: z.number().int(),
  innehall: z.record(z.string(), z.unknown()),
  vem: z.string().nullable(),
  vid: z.iso.datetime({ offset: true }),
});

@Controller('api/arenden')
export class ArendenController {
  constructor(private readonly arenden: ArendenService) {}

  @Get(':id')
  @Atkomst('inloggad')
  @Svar('Ärendet: läge, vad som är möjligt, uppgifter, frister, personer och handlingar', arendeSchema)
  visa(@Inloggad() jag: Person, @Param('id', { schema: uuid }) id: string) {
    return this.arenden.visa(jag, id);
  }

  @Post(':id/handelser')
  @HttpCode(200)
  @Atkomst('inloggad')
  @Svar('Kvitto på åtgärden', kvittoSchema)
  handelse(
    @Inloggad() jag: Person,
    @Param('id', { schema: uuid }) id: string,
    @Headers('idempotency-key') nyckel: string | undefined,
    @Body({ schema: utforKroppSchema }) kropp: z.infer<typeof utforKroppSchema>,
  ) {
    return this.arenden.handelse(jag, id, idempotensnyckel(nyckel), kropp);
  }

  @Get(':id/logg')
  @Atkomst('inloggad')
  @Svar('Ärendets logg, nyast först', loggSchema)
  logg(
    @Inloggad() jag: Person,
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: loggFragaSchema }) { efter }: z.infer<typeof loggFragaSchema>,
  ) {
    return this.arenden.loggsida(jag, id, efter ?? null);
  }

  @Get(':id/inlamningar/:inlamningId')
  @Atkomst('inloggad')
  @Svar('Ett inskickat formulär', inlamningSchema)
  async inlamning(
    @Inloggad() jag: Person,
    @Param('id', { schema: uuid }) id: string,
    @Param('inlamningId', { schema: uuid }) inlamningId: string,
  ) {
    const inlamning = await this.arenden.inlamning(jag, id, inlamningId);
    return { ...inlamning, vid: inlamning.vid.toISOString() };
  }
}
