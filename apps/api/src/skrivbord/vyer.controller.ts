import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { z } from 'zod';
import type { Inloggad as Person } from '#auth';
import { nyVySchema, sparadeVyerSchema, sparadVySchema } from '#contracts';
import { Atkomst } from '../http/atkomst.js';
import { Inloggad } from '../http/inloggad.js';
import { Svar } from '../http/svar.js';
import { VyerService } from './vyer.service.js';

@Controller('api/vyer')
@Atkomst('inloggad')
export class VyerController {
  constructor(private readonly vyer: VyerService) {}

  @Get()
  @Svar('Mina sparade vyer och dem som delas i mina organ', sparadeVyerSchema)
  lista(@Inloggad() jag: Person) {
    return this.vyer.lista(jag);
  }

  @Post()
  @Svar('Vyn som sparades', sparadVySchema)
  spara(@Inloggad() jag: Person, @Body({ schema: nyVySchema }) kropp: z.infer<typeof nyVySchema>) {
    return this.vyer.spara(jag, kropp);
  }

  @Delete(':id')
  @HttpCode(204)
  @Svar('Vyn är borttagen')
  async taBort(@Inloggad() jag: Person, @Param('id', { schema: z.uuid() }) id: string): Promise<void> {
    await this.vyer.taBort(jag, id);
  }
}
