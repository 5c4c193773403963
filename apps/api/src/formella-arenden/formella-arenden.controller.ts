import { Body, Controller, Get, Headers, HttpCode, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import type { Inloggad as Person } from '#auth';
import {
  diariumFragaSchema,
  diariumValSchema,
  formellaArendenFragaSchema,
  formellaArendenSchema,
  nyttFormelltArendeSchema,
  skapadSchema,
} from '#contracts';
import { Atkomst } from '../http/atkomst.js';
import { idempotensnyckel } from '../http/idempotensnyckel.js';
import { Inloggad } from '../http/inloggad.js';
import { Svar } from '../http/svar.js';
import { FormellaArendenService } from './formella-arenden.service.js';

@Controller('api/formella-arenden')
@Atkomst('inloggad')
export class FormellaArendenController {
  constructor(private readonly arenden: FormellaArendenService) {}

  @Get()
  @Svar('En sida av de formella ärendenas diarium', formellaArendenSchema)
  lista(@Inloggad() jag: Person, @Query({ schema: formellaArendenFragaSchema }) fraga: z.infer<typeof formellaArendenFragaSchema>) {
    return this.arenden.lista(jag, fraga);
  }

  @Post('diarium')
  @HttpCode(200)
  @Svar('En sida av diariet, för ett urval med sökord', formellaArendenSchema)
  diarium(@Inloggad() jag: Person, @Body({ schema: diariumFragaSchema }) fraga: z.infer<typeof diariumFragaSchema>) {
    return this.arenden.lista(jag, fraga);
  }

  @Get('val')
  @Svar('Vad diariet kan filtreras på', diariumValSchema)
  val(@Inloggad() jag: Person) {
    return this.arenden.val(jag);
  }

  @Post()
  @Svar('Ärendet är registrerat', skapadSchema)
  nytt(
    @Inloggad() jag: Person,
    @Headers('idempotency-key') nyckel: string | undefined,
    @Body({ schema: nyttFormelltArendeSchema }) kropp: z.infer<typeof nyttFormelltArendeSchema>,
  ) {
    return this.arenden.nytt(jag, idempotensnyckel(nyckel), kropp);
  }
}
