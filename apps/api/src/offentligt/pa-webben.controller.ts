import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import type { Inloggad as Person } from '#auth';
import { pawebbenSchema, taBortFranWebbenSchema } from '#contracts';
import { Atkomst } from '../http/atkomst.js';
import { Inloggad } from '../http/inloggad.js';
import { Svar } from '../http/svar.js';
import { PaWebbenService } from './pa-webben.service.js';

const uuid = z.uuid();

/** What of a matter anybody can read. */
@Controller('api/arenden/:id/webben')
@Atkomst('inloggad')
export class PaWebbenController {
  constructor(private readonly webben: PaWebbenService) {}

  @Get()
  @Svar('Vad allmänheten kan läsa om ärendet', pawebbenSchema)
  visa(@Inloggad() jag: Person, @Param('id', { schema: uuid }) id: string) {
    return this.webben.visa(jag, id);
  }

  @Post('ta-bort')
  @HttpCode(200)
  @Svar('Det avslutade ärendets beslut är borttaget från webben', pawebbenSchema)
  taBort(
    @Inloggad() jag: Person,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: taBortFranWebbenSchema }) { skal }: z.infer<typeof taBortFranWebbenSchema>,
  ) {
    return this.webben.taBort(jag, id, skal);
  }
}
