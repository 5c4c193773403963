import { Controller, Get, Param } from '@nestjs/common';
import { z } from 'zod';
import type { Inloggad as Person } from '#auth';
import { expedieringSchema, problem } from '#contracts';
import { Nekad } from '#engine';
import { Atkomst } from '../http/atkomst.js';
import { Inloggad } from '../http/inloggad.js';
import { Svar } from '../http/svar.js';
import { ExpedieringRepository } from './expediering.repository.js';

@Controller('api/arenden/:id/expediering')
@Atkomst('inloggad')
export class ExpedieringController {
  constructor(private readonly expediering: ExpedieringRepository) {}

  @Get()
  @Svar('Till vilka beslutet har expedierats, och kvittenserna', expedieringSchema)
  async visa(@Inloggad() jag: Person, @Param('id', { schema: z.uuid() }) id: string): Promise<z.infer<typeof expedieringSchema>> {
    const rader = await this.expediering.mottagare(jag, id);
    if (rader === null) throw new Nekad('finns-inte', problem('finns-inte'));
    return { rader: rader.map(({ skickad, ...rad }) => ({ ...rad, skickad: skickad?.toISOString() ?? null })) };
  }
}
