import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import type { Inloggad as Person } from '#auth';
import {
  anslagFragaSchema,
  anslagSchema,
  anslagslistaSchema,
  iakttagelserSchema,
  kvittoSchema,
  nyttOverklagandeSchema,
  offentligtAnslagSidaSchema,
} from '#contracts';
import { Atkomst } from '../http/atkomst.js';
import { idempotensnyckel } from '../http/idempotensnyckel.js';
import { Inloggad } from '../http/inloggad.js';
import { Svar } from '../http/svar.js';
import { AnslagService } from './anslag.service.js';

const uuid = z.uuid();
type Sidval = z.infer<typeof offentligtAnslagSidaSchema>;

/** The notices for those who keep the board. */
@Controller('api/anslag')
@Atkomst('inloggad')
export class AnslagController {
  constructor(private readonly anslag: AnslagService) {}

  @Get()
  @Svar('En sida av anslagen, senast skrivna först', anslagslistaSchema)
  lista(@Inloggad() jag: Person, @Query({ schema: anslagFragaSchema }) fraga: z.infer<typeof anslagFragaSchema>) {
    return this.anslag.lista(jag, fraga);
  }

  @Get(':id')
  @Svar('Anslaget med sitt bevis så långt och vad som är möjligt', anslagSchema)
  visa(@Inloggad() jag: Person, @Param('id', { schema: uuid }) id: string) {
    return this.anslag.visa(jag, id);
  }

  @Get(':id/iakttagelser')
  @Svar('En sida av iakttagelserna av anslaget, senaste först', iakttagelserSchema)
  iakttagelser(
    @Inloggad() jag: Person,
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: offentligtAnslagSidaSchema }) { efter, antal }: Sidval,
  ) {
    return this.anslag.iakttagelser(jag, id, { efter: /^\d{1,18}$/.test(efter ?? '') ? (efter ?? null) : null, antal });
  }

  @Post(':id/overklaganden')
  @HttpCode(200)
  @Svar('Överklagandet är registrerat', kvittoSchema)
  overklaga(
    @Inloggad() jag: Person,
    @Param('id', { schema: uuid }) id: string,
    @Headers('idempotency-key') nyckel: string | undefined,
    @Body({ schema: nyttOverklagandeSchema }) kropp: z.infer<typeof nyttOverklagandeSchema>,
  ) {
    return this.anslag.overklaga(jag, id, idempotensnyckel(nyckel), kropp);
  }
}
