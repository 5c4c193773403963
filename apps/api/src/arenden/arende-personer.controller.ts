import { Body, Controller, Delete, Get, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import type { Inloggad as Person } from '#auth';
import {
  arendePersonerFragaSchema,
  arendePersonerSchema,
  borttagenSchema,
  kvittoSchema,
  namngeKroppSchema,
  namngivenSchema,
  sekretessKroppSchema,
  taBortPersonKroppSchema,
} from '#contracts';
import { Atkomst } from '../http/atkomst.js';
import { idempotensnyckel } from '../http/idempotensnyckel.js';
import { Inloggad } from '../http/inloggad.js';
import { Svar } from '../http/svar.js';
import { ArendePersonerService } from './arende-personer.service.js';

const uuid = z.uuid();
const personId = z.string().min(1).max(80);

@Controller('api/arenden')
@Atkomst('inloggad')
export class ArendePersonerController {
  constructor(private readonly personer: ArendePersonerService) {}

  @Get(':id/personer')
  @Svar('De som är namngivna i ärendet, och vad som har ändrats', arendePersonerSchema)
  visa(
    @Inloggad() jag: Person,
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: arendePersonerFragaSchema }) { efter }: z.infer<typeof arendePersonerFragaSchema>,
  ) {
    return this.personer.visa(jag, id, efter ?? null);
  }

  @Post(':id/personer')
  @HttpCode(200)
  @Svar('Personen är namngiven', namngivenSchema)
  namnge(
    @Inloggad() jag: Person,
    @Param('id', { schema: uuid }) id: string,
    @Headers('idempotency-key') nyckel: string | undefined,
    @Body({ schema: namngeKroppSchema }) kropp: z.infer<typeof namngeKroppSchema>,
  ) {
    return this.personer.namnge(jag, id, idempotensnyckel(nyckel), kropp);
  }

  @Delete(':id/personer/:personId')
  @HttpCode(200)
  @Svar('Personen är borttagen', borttagenSchema)
  taBort(
    @Inloggad() jag: Person,
    @Param('id', { schema: uuid }) id: string,
    @Param('personId', { schema: personId }) person: string,
    @Headers('idempotency-key') nyckel: string | undefined,
    @Body({ schema: taBortPersonKroppSchema }) { skal }: z.infer<typeof taBortPersonKroppSchema>,
  ) {
    return this.personer.taBort(jag, id, idempotensnyckel(nyckel), { person, skal });
  }

  @Post(':id/sekretess')
  @HttpCode(200)
  @Svar('Kvitto på sekretessbeslutet', kvittoSchema)
  sekretess(
    @Inloggad() jag: Person,
    @Param('id', { schema: uuid }) id: string,
    @Headers('idempotency-key') nyckel: string | undefined,
    @Body({ schema: sekretessKroppSchema }) kropp: z.infer<typeof sekretessKroppSchema>,
  ) {
    return this.personer.sekretess(jag, id, idempotensnyckel(nyckel), kropp);
  }
}
