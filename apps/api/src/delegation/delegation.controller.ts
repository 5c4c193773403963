import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import type { Inloggad as Person } from '#auth';
import {
  anmalanSchema,
  avgorAndringSchema,
  delegationsandringarSchema,
  delegationsandringKroppSchema,
  delegationsregisterSchema,
  delegationssidaSchema,
  delegationsvalSchema,
  nyAnmalningslistaKroppSchema,
  skapadSchema,
  vemFarFragaSchema,
  vemFarSchema,
} from '#contracts';
import { Atkomst } from '../http/atkomst.js';
import { idempotensnyckel } from '../http/idempotensnyckel.js';
import { Inloggad } from '../http/inloggad.js';
import { Svar } from '../http/svar.js';
import { DelegationService } from './delegation.service.js';
import { DelegationsregisterService } from './delegationsregister.service.js';

const foreslagenSchema = z.object({ id: z.uuid() });
const ADMINISTRATORER = ['administrator'];
const SOM_AVGOR = ['administrator', 'sekreterare'];

@Controller('api/delegation')
export class DelegationController {
  constructor(
    private readonly delegation: DelegationService,
    private readonly register: DelegationsregisterService,
  ) {}

  @Post('vem-far')
  @HttpCode(200)
  @Atkomst('inloggad')
  @Svar('Vem som får besluta i ärendet, eller varför ingen får det', vemFarSchema)
  vemFar(@Body({ schema: vemFarFragaSchema }) fraga: z.infer<typeof vemFarFragaSchema>) {
    return this.delegation.vemFar(fraga);
  }

  @Get('val')
  @Atkomst('inloggad')
  @Svar('Organ som har delegerat, och dina egna', delegationsvalSchema)
  val(@Inloggad() jag: Person) {
    return this.delegation.val(jag);
  }

  @Get('anmalan/:organ')
  @Atkomst({ roller: ['sekreterare'] })
  @Svar('Delegationsbeslut att anmäla till organet, och listorna hittills', anmalanSchema)
  anmalan(@Inloggad() jag: Person, @Param('organ', { schema: z.string().min(1).max(80) }) organ: string) {
    return this.delegation.anmalan(jag, organ);
  }

  @Post('anmalningslistor')
  @Atkomst({ roller: ['sekreterare'] })
  @Svar('Besluten är anmälda', skapadSchema)
  anmal(
    @Inloggad() jag: Person,
    @Headers('idempotency-key') nyckel: string | undefined,
    @Body({ schema: nyAnmalningslistaKroppSchema }) kropp: z.infer<typeof nyAnmalningslistaKroppSchema>,
  ) {
    return this.delegation.anmal(jag, idempotensnyckel(nyckel), kropp);
  }

  @Get('punkter')
  @Atkomst('inloggad')
  @Svar('Delegationsordningen', delegationsregisterSchema)
  punkter(@Query({ schema: delegationssidaSchema }) sida: z.infer<typeof delegationssidaSchema>) {
    return this.register.lista(sida);
  }

  @Get('andringar')
  @Atkomst({ roller: SOM_AVGOR })
  @Svar('De senaste ändringarna av delegationsordningen', delegationsandringarSchema)
  andringar(@Inloggad() jag: Person) {
    return this.register.andringar(jag);
  }

  @Post('andringar')
  @Atkomst({ roller: ADMINISTRATORER })
  @Svar('Ändringen är föreslagen', foreslagenSchema)
  foresla(
    @Inloggad() jag: Person,
    @Headers('idempotency-key') nyckel: string | undefined,
    @Body({ schema: delegationsandringKroppSchema }) kropp: z.infer<typeof delegationsandringKroppSchema>,
  ) {
    return this.register.foresla(jag, idempotensnyckel(nyckel), kropp);
  }

  @Post('andringar/:id/avgorande')
  @HttpCode(204)
  @Atkomst({ roller: SOM_AVGOR })
  @Svar('Ändringen är avgjord')
  avgor(
    @Inloggad() jag: Person,
    @Param('id', { schema: z.uuid() }) id: string,
    @Body({ schema: avgorAndringSchema }) kropp: z.infer<typeof avgorAndringSchema>,
  ) {
    return this.register.avgor(jag, id, kropp);
  }
}
