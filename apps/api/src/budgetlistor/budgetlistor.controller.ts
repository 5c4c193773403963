import { Body, Controller, Get, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import type { Inloggad as InloggadPerson } from '#auth';
import { budgetarendeKroppSchema, budgetarSchema, budgetlistaSchema, skapadSchema, frysKroppSchema, frystSchema } from '#contracts';
import { Atkomst } from '../http/atkomst.js';
import { Inloggad } from '../http/inloggad.js';
import { Svar } from '../http/svar.js';
import { idempotensnyckel } from '../http/idempotensnyckel.js';
import { BudgetlistorService } from './budgetlistor.service.js';

@Controller('api/budgetlistor')
export class BudgetlistorController {
  constructor(private readonly listor: BudgetlistorService) {}

  @Get(':ar')
  @Atkomst('inloggad')
  @Svar('Rangordningen för ett budgetår och dess frysta versioner', budgetlistaSchema)
  visa(@Inloggad() jag: InloggadPerson, @Param('ar', { schema: budgetarSchema }) ar: number) {
    return this.listor.visa(jag, ar);
  }

  @Post()
  @HttpCode(200)
  @Atkomst('inloggad')
  @Svar('Den frysta versionen', frystSchema)
  frys(
    @Inloggad() jag: InloggadPerson,
    @Headers('idempotency-key') nyckel: string | undefined,
    @Body({ schema: frysKroppSchema }) kropp: z.infer<typeof frysKroppSchema>,
  ) {
    return this.listor.frys(jag, idempotensnyckel(nyckel), kropp);
  }

  @Post(':ar/arende')
  @Atkomst('inloggad')
  @Svar('Ärendet till kommunfullmäktige om allt som väntar på årets budgetbeslut', skapadSchema)
  taUpp(
    @Inloggad() jag: InloggadPerson,
    @Headers('idempotency-key') nyckel: string | undefined,
    @Param('ar', { schema: budgetarSchema }) ar: number,
    @Body({ schema: budgetarendeKroppSchema }) kropp: z.infer<typeof budgetarendeKroppSchema>,
  ) {
    return this.listor.taUpp(jag, idempotensnyckel(nyckel), { ar, ...kropp });
  }
}
