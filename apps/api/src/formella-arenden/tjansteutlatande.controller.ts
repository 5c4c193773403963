import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { z } from 'zod';
import type { Inloggad as Person } from '#auth';
import { sparaAvsnittKroppSchema, tjansteutlatandeVySchema, type TuAvsnitt, tuAvsnittNamn, utkastSvarSchema } from '#contracts';
import { Atkomst } from '../http/atkomst.js';
import { Inloggad } from '../http/inloggad.js';
import { Svar } from '../http/svar.js';
import { TjansteutlatandeService } from './tjansteutlatande.service.js';

const uuid = z.uuid();

@Controller('api/formella-arenden/:id/tjansteutlatande')
@Atkomst('inloggad')
export class TjansteutlatandeController {
  constructor(private readonly utlatanden: TjansteutlatandeService) {}

  @Get()
  @Svar('Tjänsteutlåtandet avsnitt för avsnitt, vem som skriver var, och dess versioner', tjansteutlatandeVySchema)
  visa(@Inloggad() jag: Person, @Param('id', { schema: uuid }) id: string) {
    return this.utlatanden.visa(jag, id);
  }

  @Put('avsnitt/:avsnitt')
  @Svar('Avsnittet är sparat', utkastSvarSchema)
  spara(
    @Inloggad() jag: Person,
    @Param('id', { schema: uuid }) id: string,
    @Param('avsnitt', { schema: tuAvsnittNamn }) avsnitt: TuAvsnitt,
    @Body({ schema: sparaAvsnittKroppSchema }) kropp: z.infer<typeof sparaAvsnittKroppSchema>,
  ) {
    return this.utlatanden.spara(jag, id, avsnitt, kropp);
  }

  @Put('avsnitt/:avsnitt/las')
  @HttpCode(204)
  @Svar('Avsnittet är ditt så länge du skriver')
  las(@Inloggad() jag: Person, @Param('id', { schema: uuid }) id: string, @Param('avsnitt', { schema: tuAvsnittNamn }) avsnitt: TuAvsnitt) {
    return this.utlatanden.las(jag, id, avsnitt);
  }

  @Delete('avsnitt/:avsnitt/las')
  @HttpCode(204)
  @Svar('Avsnittet är ledigt')
  slapp(
    @Inloggad() jag: Person,
    @Param('id', { schema: uuid }) id: string,
    @Param('avsnitt', { schema: tuAvsnittNamn }) avsnitt: TuAvsnitt,
  ) {
    return this.utlatanden.slapp(jag, id, avsnitt);
  }
}
