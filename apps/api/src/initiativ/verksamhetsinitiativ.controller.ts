import { Body, Controller, Headers, Post } from '@nestjs/common';
import type { z } from 'zod';
import type { Inloggad as Person } from '#auth';
import { nyttVerksamhetsinitiativSchema, skapadSchema } from '#contracts';
import { Atkomst } from '../http/atkomst.js';
import { idempotensnyckel } from '../http/idempotensnyckel.js';
import { Inloggad } from '../http/inloggad.js';
import { Svar } from '../http/svar.js';
import { InitiativService } from './initiativ.service.js';

@Controller('api/verksamhetsinitiativ')
@Atkomst('inloggad')
export class VerksamhetsinitiativController {
  constructor(private readonly initiativ: InitiativService) {}

  @Post()
  @Svar('Initiativet i det verksamhetsspecifika spåret är skapat', skapadSchema)
  nytt(
    @Inloggad() jag: Person,
    @Headers('idempotency-key') nyckel: string | undefined,
    @Body({ schema: nyttVerksamhetsinitiativSchema }) kropp: z.infer<typeof nyttVerksamhetsinitiativSchema>,
  ) {
    return this.initiativ.nytt(jag, idempotensnyckel(nyckel), { process: 'verksamhetsinitiativ', data: kropp });
  }
}
