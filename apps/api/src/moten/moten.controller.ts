import { Body, Controller, Get, Headers, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { z } from 'zod';
import type { Inloggad as Person } from '#auth';
import {
  aktuellPunktKroppSchema,
  andraRangversionSchema,
  bjudInLedamotSchema,
  kvittoSchema,
  moteHandelseKroppSchema,
  motelistaSchema,
  moteSchema,
  motesforslagSchema,
  motespunkterSchema,
  moteSidaSchema,
  nyRangversionSchema,
  nyttMoteKroppSchema,
  privatAnteckningKroppSchema,
  punktunderlagSchema,
  rangforslagKroppSchema,
  rangforslagSchema,
  rangversionerSchema,
  saknadeUnderlagSchema,
  varderingKroppSchema,
} from '#contracts';
import { Atkomst } from '../http/atkomst.js';
import { idempotensnyckel } from '../http/idempotensnyckel.js';
import { Inloggad } from '../http/inloggad.js';
import { dagplats, nummerplats } from '../http/sida.js';
import { Svar } from '../http/svar.js';
import { LedamoterService } from './ledamoter.service.js';
import { MotenService } from './moten.service.js';
import { RangordningService } from './rangordning.service.js';

const uuid = z.uuid();
const versionSchema = z.object({ version: z.number().int(), vid: z.iso.datetime({ offset: true }) });
const radVersionSchema = z.object({ radVersion: z.number().int() });
const nyVersionSchema = radVersionSchema.extend({ id: uuid });
const inbjudenSchema = z.object({ personId: z.string() });

@Controller('api/moten')
@Atkomst('inloggad')
export class MotenController {
  constructor(
    private readonly moten: MotenService,
    private readonly rangordning: RangordningService,
    private readonly ledamoter: LedamoterService,
  ) {}

  @Get()
  @Svar('Mina gruppers möten, senaste först', motelistaSchema)
  lista(@Inloggad() jag: Person, @Query({ schema: moteSidaSchema }) { efter, antal }: z.infer<typeof moteSidaSchema>) {
    return this.moten.lista(jag, { efter: dagplats(efter), antal });
  }

  @Get('forslag')
  @Svar('Dagar som en cykel kan ha, räknade bakåt från budgetens dag', motesforslagSchema)
  forslag(@Inloggad() jag: Person) {
    return this.moten.forslag(jag);
  }

  @Post()
  @Svar('Mötet är planerat', kvittoSchema)
  planera(
    @Inloggad() jag: Person,
    @Headers('idempotency-key') nyckel: string | undefined,
    @Body({ schema: nyttMoteKroppSchema }) kropp: z.infer<typeof nyttMoteKroppSchema>,
  ) {
    return this.moten.planera(jag, idempotensnyckel(nyckel), kropp);
  }

  @Get(':id')
  @Svar('Mötet: dagar, närvaro och vad som är möjligt', moteSchema)
  visa(@Inloggad() jag: Person, @Param('id', { schema: uuid }) id: string) {
    return this.moten.visa(jag, id);
  }

  @Get(':id/punkter')
  @Svar('En sida av dagordningen; andras värden finns bara med när de får visas', motespunkterSchema)
  punkter(
    @Inloggad() jag: Person,
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: moteSidaSchema }) { efter, antal }: z.infer<typeof moteSidaSchema>,
  ) {
    return this.moten.punkter(jag, id, { efter: nummerplats(efter), antal });
  }

  @Get(':id/saknade-underlag')
  @Svar('Vad varje leverantör inte har lämnat in', saknadeUnderlagSchema)
  saknade(@Inloggad() jag: Person, @Param('id', { schema: uuid }) id: string) {
    return this.moten.saknade(jag, id);
  }

  @Get(':id/punkter/:arendeId/underlag')
  @Svar('Punktens underlag som det frystes, och vad som har ändrats sedan dess', punktunderlagSchema)
  underlag(@Inloggad() jag: Person, @Param('id', { schema: uuid }) id: string, @Param('arendeId', { schema: uuid }) arendeId: string) {
    return this.moten.underlag(jag, id, arendeId);
  }

  @Post(':id/handelser')
  @HttpCode(200)
  @Svar('Kvitto på åtgärden', kvittoSchema)
  handelse(
    @Inloggad() jag: Person,
    @Param('id', { schema: uuid }) id: string,
    @Headers('idempotency-key') nyckel: string | undefined,
    @Body({ schema: moteHandelseKroppSchema }) kropp: z.infer<typeof moteHandelseKroppSchema>,
  ) {
    return this.moten.handelse(jag, id, idempotensnyckel(nyckel), kropp);
  }

  @Put(':id/punkter/:arendeId/vardering')
  @Svar('Värderingen är sparad', versionSchema)
  vardera(
    @Inloggad() jag: Person,
    @Param('id', { schema: uuid }) id: string,
    @Param('arendeId', { schema: uuid }) arendeId: string,
    @Body({ schema: varderingKroppSchema }) kropp: z.infer<typeof varderingKroppSchema>,
  ) {
    return this.moten.vardera(jag, id, arendeId, kropp);
  }

  @Put(':id/punkter/:arendeId/anteckning')
  @HttpCode(204)
  @Svar('Din egen anteckning är sparad')
  antecknaPrivat(
    @Inloggad() jag: Person,
    @Param('id', { schema: uuid }) id: string,
    @Param('arendeId', { schema: uuid }) arendeId: string,
    @Body({ schema: privatAnteckningKroppSchema }) { text }: z.infer<typeof privatAnteckningKroppSchema>,
  ) {
    return this.moten.antecknaPrivat(jag, id, arendeId, text);
  }

  @Put(':id/aktuell-punkt')
  @HttpCode(204)
  @Svar('De som följer mötet ser punkten')
  sattAktuell(
    @Inloggad() jag: Person,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: aktuellPunktKroppSchema }) { arendeId }: z.infer<typeof aktuellPunktKroppSchema>,
  ) {
    return this.moten.sattAktuell(jag, id, arendeId);
  }

  @Get(':id/rangversioner')
  @Svar('Rangordningar med kostnad hittills mot ramen', rangversionerSchema)
  rangversioner(@Inloggad() jag: Person, @Param('id', { schema: uuid }) id: string) {
    return this.rangordning.versioner(jag, id);
  }

  @Post(':id/rangversioner')
  @Svar('Rangordningen är skapad', nyVersionSchema)
  nyRangversion(
    @Inloggad() jag: Person,
    @Param('id', { schema: uuid }) id: string,
    @Headers('idempotency-key') nyckel: string | undefined,
    @Body({ schema: nyRangversionSchema }) kropp: z.infer<typeof nyRangversionSchema>,
  ) {
    return this.rangordning.skapa(jag, id, idempotensnyckel(nyckel), kropp);
  }

  @Put(':id/rangversioner/:versionId')
  @Svar('Rangordningen är ändrad', radVersionSchema)
  andraRangversion(
    @Inloggad() jag: Person,
    @Param('id', { schema: uuid }) id: string,
    @Param('versionId', { schema: uuid }) versionId: string,
    @Body({ schema: andraRangversionSchema }) kropp: z.infer<typeof andraRangversionSchema>,
  ) {
    return this.rangordning.andra(jag, id, versionId, kropp);
  }

  @Post(':id/rangversioner/:versionId/forslag')
  @HttpCode(200)
  @Svar('Det som ryms i ramen och har högst värde, och varför det andra inte är med', rangforslagSchema)
  rangforslag(
    @Inloggad() jag: Person,
    @Param('id', { schema: uuid }) id: string,
    @Param('versionId', { schema: uuid }) versionId: string,
    @Body({ schema: rangforslagKroppSchema }) { obligatoriska }: z.infer<typeof rangforslagKroppSchema>,
  ) {
    return this.rangordning.forslag(jag, id, versionId, obligatoriska);
  }

  @Post(':id/ledamoter')
  @Svar('Ledamoten är inbjuden', inbjudenSchema)
  bjudIn(
    @Inloggad() jag: Person,
    @Param('id', { schema: uuid }) id: string,
    @Headers('idempotency-key') nyckel: string | undefined,
    @Body({ schema: bjudInLedamotSchema }) kropp: z.infer<typeof bjudInLedamotSchema>,
  ) {
    return this.ledamoter.bjudIn(jag, id, idempotensnyckel(nyckel), kropp);
  }
}
