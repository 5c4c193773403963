import { Controller, Get, Param } from '@nestjs/common';
import { z } from 'zod';
import type { Inloggad as Person } from '#auth';
import { diagramSchema, problem } from '#contracts';
import { Nekad } from '#engine';
import { Atkomst } from '../http/atkomst.js';
import { Inloggad } from '../http/inloggad.js';
import { Svar } from '../http/svar.js';
import { ArendenRepository } from './arenden.repository.js';
import { processFor } from './arenden.service.js';
import { diagramFor } from './diagram.js';

/** The case's process as a drawing: what the machine says, with where the case stands. */
@Controller('api/arenden')
export class DiagramController {
  constructor(private readonly arenden: ArendenRepository) {}

  @Get(':id/diagram')
  @Atkomst('inloggad')
  @Svar('Ärendets gång som diagram: lägen, vägar mellan dem och var ärendet är', diagramSchema)
  async visa(@Inloggad() jag: Person, @Param('id', { schema: z.uuid() }) id: string): Promise<z.infer<typeof diagramSchema>> {
    const rad = await this.arenden.synligt(jag, id);
    if (!rad) throw new Nekad('finns-inte', problem('finns-inte'));
    return diagramFor(processFor(rad.process), rad.tillstand, await this.arenden.vandringar(id));
  }
}
