import { Body, Controller, Get, Headers, Post, Query } from '@nestjs/common';
import type { z } from 'zod';
import type { Inloggad as Person } from '#auth';
import { delegationsbeslutListaSchema, delegationssidaSchema, nyttDelegationsbeslutKroppSchema, skapadSchema } from '#contracts';
import { Atkomst } from '../http/atkomst.js';
import { idempotensnyckel } from '../http/idempotensnyckel.js';
import { Inloggad } from '../http/inloggad.js';
import { Svar } from '../http/svar.js';
import { DelegationService } from './delegation.service.js';

@Controller('api/delegationsbeslut')
@Atkomst('inloggad')
export class DelegationsbeslutController {
  constructor(private readonly delegation: DelegationService) {}

  @Get()
  @Svar('Delegationsbeslut, senast ändrade först', delegationsbeslutListaSchema)
  lista(@Inloggad() jag: Person, @Query({ schema: delegationssidaSchema }) sida: z.infer<typeof delegationssidaSchema>) {
    return this.delegation.lista(jag, sida);
  }

  @Post()
  @Svar('Delegationsbeslutet är ett utkast', skapadSchema)
  nytt(
    @Inloggad() jag: Person,
    @Headers('idempotency-key') nyckel: string | undefined,
    @Body({ schema: nyttDelegationsbeslutKroppSchema }) kropp: z.infer<typeof nyttDelegationsbeslutKroppSchema>,
  ) {
    return this.delegation.nytt(jag, idempotensnyckel(nyckel), kropp);
  }
}
