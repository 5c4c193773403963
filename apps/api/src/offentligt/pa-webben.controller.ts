import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import type { Inloggad as Person } from '#auth';
import { pawebbenSchema, publiceraDirektSchema, taBortFranWebbenSchema } from '#contracts';
import { Atkomst } from '../http/atkomst.js';
import { Inloggad } from '../http/inloggad.js';
import { Svar } from '../http/svar.js';
import { PaWebbenService } from './pa-webben.service.js';

const uuid = z.uuid();
type Text = z.infer<typeof publiceraDirektSchema>;
type Skal = z.infer<typeof taBortFranWebbenSchema>;

/** What of a case's decision anybody can read. */
@Controller('api/arenden/:id/webben')
@Atkomst('inloggad')
export class PaWebbenController {
  constructor(private readonly webben: PaWebbenService) {}

  @Get()
  @Svar('Vad allmänheten kan läsa om ärendet', pawebbenSchema)
  visa(@Inloggad() jag: Person, @Param('id', { schema: uuid }) arendeId: string) {
    return this.webben.visa(jag, { arendeId });
  }

  @Post('publicera')
  @HttpCode(200)
  @Svar('Beslutet är publicerat', pawebbenSchema)
  publicera(@Inloggad() jag: Person, @Param('id', { schema: uuid }) arendeId: string, @Body({ schema: publiceraDirektSchema }) text: Text) {
    return this.webben.publicera(jag, { arendeId }, text);
  }

  @Post('ta-bort')
  @HttpCode(200)
  @Svar('Beslutet är borttaget från webben', pawebbenSchema)
  taBort(
    @Inloggad() jag: Person,
    @Param('id', { schema: uuid }) arendeId: string,
    @Body({ schema: taBortFranWebbenSchema }) { skal }: Skal,
  ) {
    return this.webben.taBort(jag, { arendeId }, skal);
  }
}

/** What of an item that has no case anybody can read. */
@Controller('api/sammantraden/:moteId/punkter/:punktId/webben')
@Atkomst('inloggad')
export class PunktPaWebbenController {
  constructor(private readonly webben: PaWebbenService) {}

  @Get()
  @Svar('Vad allmänheten kan läsa om punkten', pawebbenSchema)
  visa(@Inloggad() jag: Person, @Param('moteId', { schema: uuid }) moteId: string, @Param('punktId', { schema: uuid }) punktId: string) {
    return this.webben.visa(jag, { moteId, punktId });
  }

  @Post('publicera')
  @HttpCode(200)
  @Svar('Punktens beslut är publicerat', pawebbenSchema)
  publicera(
    @Inloggad() jag: Person,
    @Param('moteId', { schema: uuid }) moteId: string,
    @Param('punktId', { schema: uuid }) punktId: string,
    @Body({ schema: publiceraDirektSchema }) text: Text,
  ) {
    return this.webben.publicera(jag, { moteId, punktId }, text);
  }

  @Post('ta-bort')
  @HttpCode(200)
  @Svar('Punktens beslut är borttaget från webben', pawebbenSchema)
  taBort(
    @Inloggad() jag: Person,
    @Param('moteId', { schema: uuid }) moteId: string,
    @Param('punktId', { schema: uuid }) punktId: string,
    @Body({ schema: taBortFranWebbenSchema }) { skal }: Skal,
  ) {
    return this.webben.taBort(jag, { moteId, punktId }, skal);
  }
}
