import { Body, Controller, Get, Headers, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import type { Inloggad as Person } from '#auth';
import { initiativListaFragaSchema, initiativListaSchema, nyttInitiativSchema, skapadSchema } from '#contracts';
import { Atkomst } from '../http/atkomst.js';
import { idempotensnyckel } from '../http/idempotensnyckel.js';
import { Inloggad } from '../http/inloggad.js';
import { Svar } from '../http/svar.js';
import { InitiativService } from './initiativ.service.js';

@Controller('api/initiativ')
@Atkomst('inloggad')
export class InitiativController {
  constructor(private readonly initiativ: InitiativService) {}

  @Get()
  @Svar('En sida av initiativen', initiativListaSchema)
  lista(@Inloggad() jag: Person, @Query({ schema: initiativListaFragaSchema }) fraga: z.infer<typeof initiativListaFragaSchema>) {
    return this.initiativ.lista(jag, fraga);
  }

  @Post()
  @Svar('Initiativet är skapat', skapadSchema)
  nytt(
    @Inloggad() jag: Person,
    @Headers('idempotency-key') nyckel: string | undefined,
    @Body({ schema: nyttInitiativSchema }) kropp: z.infer<typeof nyttInitiativSchema>,
  ) {
    return this.initiativ.nytt(jag, idempotensnyckel(nyckel), { process: 'initiativ', data: kropp });
  }
}
