import { Body, Controller, Get, Headers, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import type { Inloggad as Person } from '#auth';
import { avstegListaFragaSchema, avstegListaSchema, nyttAvstegSchema, skapadSchema } from '#contracts';
import { Atkomst } from '../http/atkomst.js';
import { idempotensnyckel } from '../http/idempotensnyckel.js';
import { Inloggad } from '../http/inloggad.js';
import { Svar } from '../http/svar.js';
import { AvstegService } from './avsteg.service.js';

@Controller('api/avsteg')
@Atkomst('inloggad')
export class AvstegController {
  constructor(private readonly avsteg: AvstegService) {}

  @Get()
  @Svar('En sida av avstegen', avstegListaSchema)
  lista(@Inloggad() jag: Person, @Query({ schema: avstegListaFragaSchema }) fraga: z.infer<typeof avstegListaFragaSchema>) {
    return this.avsteg.lista(jag, fraga);
  }

  @Post()
  @Svar('Avsteget är planerat', skapadSchema)
  nytt(
    @Inloggad() jag: Person,
    @Headers('idempotency-key') nyckel: string | undefined,
    @Body({ schema: nyttAvstegSchema }) kropp: z.infer<typeof nyttAvstegSchema>,
  ) {
    return this.avsteg.nytt(jag, idempotensnyckel(nyckel), kropp);
  }
}
