import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import type { Inloggad as Person } from '#auth';
import { beroendenSchema, beroendeSkapatSchema, nyttBeroendeSchema } from '#contracts';
import { Atkomst } from '../http/atkomst.js';
import { Inloggad } from '../http/inloggad.js';
import { Svar } from '../http/svar.js';
import { BeroendenService } from './beroenden.service.js';

const uuid = z.uuid();

@Controller('api/arenden/:id/beroenden')
@Atkomst('inloggad')
export class BeroendenController {
  constructor(private readonly beroenden: BeroendenService) {}

  @Get()
  @Svar('Vad ärendet förutsätter och vad som förutsätter det', beroendenSchema)
  lista(@Inloggad() jag: Person, @Param('id', { schema: uuid }) id: string) {
    return this.beroenden.lista(jag, id);
  }

  @Post()
  @Svar('Beroendet är angivet', beroendeSkapatSchema)
  laggTill(
    @Inloggad() jag: Person,
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: nyttBeroendeSchema }) kropp: z.infer<typeof nyttBeroendeSchema>,
  ) {
    return this.beroenden.laggTill(jag, id, kropp);
  }

  @Delete(':beroendeId')
  @HttpCode(204)
  @Svar('Beroendet är borttaget')
  async taBort(
    @Inloggad() jag: Person,
    @Param('id', { schema: uuid }) id: string,
    @Param('beroendeId', { schema: uuid }) beroendeId: string,
  ): Promise<void> {
    await this.beroenden.taBort(jag, id, beroendeId);
  }
}
