import { Body, Controller, Get, Headers, HttpCode, Param, Post, Put, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Inloggad as Person } from '#auth';
import {
  aktuellSammantradespunktSchema,
  dagordningSchema,
  egenPunktanteckningSchema,
  justeringSchema,
  FLEST_SAMMANTRADESPUNKTER,
  kvittoSchema,
  nyttSammantradeKroppSchema,
  pagaendeVoteringSchema,
  punktutkastSchema,
  sammantradeHandelseKroppSchema,
  sammantradelistaSchema,
  sammantradeSchema,
  sammantradeSidaSchema,
  sammantradespunkterSchema,
  sammantradespunktSchema,
  vantandeArendenSchema,
} from '#contracts';
import { Atkomst } from '../http/atkomst.js';
import { idempotensnyckel } from '../http/idempotensnyckel.js';
import { Inloggad } from '../http/inloggad.js';
import { dagplats, nummerplats } from '../http/sida.js';
import { Svar } from '../http/svar.js';
import { JusteringService } from './justering.service.js';
import { SammantradenService } from './sammantraden.service.js';

const uuid = z.uuid();
const nummer = z.coerce.number().int().min(1).max(FLEST_SAMMANTRADESPUNKTER);
type Sidval = z.infer<typeof sammantradeSidaSchema>;

@Controller('api/sammantraden')
@Atkomst('inloggad')
export class SammantradenController {
  constructor(
    private readonly sammantraden: SammantradenService,
    private readonly justeringar: JusteringService,
  ) {}

  @Get()
  @Svar('Mina organs sammanträden, senaste först', sammantradelistaSchema)
  lista(@Inloggad() jag: Person, @Query({ schema: sammantradeSidaSchema }) { efter, antal }: Sidval) {
    return this.sammantraden.lista(jag, { efter: dagplats(efter), antal });
  }

  @Post()
  @Svar('Sammanträdet är planerat', kvittoSchema)
  planera(
    @Inloggad() jag: Person,
    @Headers('idempotency-key') nyckel: string | undefined,
    @Body({ schema: nyttSammantradeKroppSchema }) kropp: z.infer<typeof nyttSammantradeKroppSchema>,
  ) {
    return this.sammantraden.planera(jag, idempotensnyckel(nyckel), kropp);
  }

  @Get(':id')
  @Svar('Sammanträdet: vem som tjänstgör, beslutsförhet och vad som är möjligt', sammantradeSchema)
  visa(@Inloggad() jag: Person, @Param('id', { schema: uuid }) id: string) {
    return this.sammantraden.visa(jag, id);
  }

  @Get(':id/punkter')
  @Svar('En sida av föredragningslistan med det som antecknats', sammantradespunkterSchema)
  punkter(
    @Inloggad() jag: Person,
    @Param('id', { schema: uuid }) id: string,
    @Query({ schema: sammantradeSidaSchema }) { efter, antal }: Sidval,
  ) {
    return this.sammantraden.punkter(jag, id, { efter: nummerplats(efter), antal });
  }

  @Get(':id/dagordning')
  @Svar('Hela föredragningslistan, som en lista visar den', dagordningSchema)
  dagordning(@Inloggad() jag: Person, @Param('id', { schema: uuid }) id: string) {
    return this.sammantraden.dagordning(jag, id);
  }

  @Get(':id/punkter/:nr')
  @Svar('En punkt med det som antecknats', sammantradespunktSchema)
  punkt(@Inloggad() jag: Person, @Param('id', { schema: uuid }) id: string, @Param('nr', { schema: nummer }) nr: number) {
    return this.sammantraden.punkt(jag, id, nr);
  }

  @Get(':id/vantande')
  @Svar('Ärenden som väntar på organet och inte står på föredragningslistan', vantandeArendenSchema)
  vantande(@Inloggad() jag: Person, @Param('id', { schema: uuid }) id: string) {
    return this.sammantraden.vantande(jag, id);
  }

  @Get(':id/justering')
  @Svar('Vilken version som ska skrivas under, av vilka, och vad jag kan göra', justeringSchema)
  justering(@Inloggad() jag: Person, @Param('id', { schema: uuid }) id: string, @Req() request: FastifyRequest) {
    return this.justeringar.visa({ jag, autentiserad: request.session?.autentiserad ?? null }, id);
  }

  @Post(':id/handelser')
  @HttpCode(200)
  @Svar('Kvitto på åtgärden', kvittoSchema)
  handelse(
    @Inloggad() jag: Person,
    @Param('id', { schema: uuid }) id: string,
    @Headers('idempotency-key') nyckel: string | undefined,
    @Body({ schema: sammantradeHandelseKroppSchema }) kropp: z.infer<typeof sammantradeHandelseKroppSchema>,
    @Req() request: FastifyRequest,
  ) {
    const autentiserad = request.session?.autentiserad ?? null;
    return this.sammantraden.handelse({ jag, autentiserad }, id, idempotensnyckel(nyckel), kropp);
  }

  @Put(':id/punkter/:punktId/anteckning')
  @HttpCode(204)
  @Svar('Din egen anteckning är sparad')
  anteckna(
    @Inloggad() jag: Person,
    @Param('id', { schema: uuid }) id: string,
    @Param('punktId', { schema: uuid }) punktId: string,
    @Body({ schema: egenPunktanteckningSchema }) { text }: z.infer<typeof egenPunktanteckningSchema>,
  ) {
    return this.sammantraden.anteckna(jag, id, punktId, text);
  }

  @Put(':id/punkter/:punktId/utkast')
  @HttpCode(204)
  @Svar('Det du har skrivit i punkten är sparat')
  sparaUtkast(
    @Inloggad() jag: Person,
    @Param('id', { schema: uuid }) id: string,
    @Param('punktId', { schema: uuid }) punktId: string,
    @Body({ schema: punktutkastSchema }) { falt }: z.infer<typeof punktutkastSchema>,
  ) {
    return this.sammantraden.sparaUtkast(jag, id, punktId, falt);
  }

  @Put(':id/aktuell-punkt')
  @HttpCode(204)
  @Svar('De som följer sammanträdet ser punkten')
  sattAktuell(
    @Inloggad() jag: Person,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: aktuellSammantradespunktSchema }) { punktId }: z.infer<typeof aktuellSammantradespunktSchema>,
  ) {
    return this.sammantraden.sattAktuell(jag, id, punktId);
  }

  @Put(':id/punkter/:punktId/votering')
  @HttpCode(204)
  @Svar('De som följer sammanträdet ser att rösterna lämnas')
  sattVotering(
    @Inloggad() jag: Person,
    @Param('id', { schema: uuid }) id: string,
    @Param('punktId', { schema: uuid }) punktId: string,
    @Body({ schema: pagaendeVoteringSchema }) { votering }: z.infer<typeof pagaendeVoteringSchema>,
  ) {
    return this.sammantraden.sattVotering(jag, id, punktId, votering);
  }
}
