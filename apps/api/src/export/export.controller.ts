import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Inloggad as Person } from '#auth';
import { exportlageSchema } from '#contracts';
import { Atkomst } from '../http/atkomst.js';
import { Inloggad } from '../http/inloggad.js';
import { Svar } from '../http/svar.js';
import { ExportService } from './export.service.js';

const uuid = z.uuid();

/** The export folder of a closed case. */
@Controller('api/arenden/:id')
@Atkomst('inloggad')
export class ExportController {
  constructor(private readonly exporter: ExportService) {}

  @Get('export')
  @Svar('Ärendets exportmapp: om den finns, vad den innehåller och vad som saknas', exportlageSchema)
  lage(@Inloggad() jag: Person, @Param('id', { schema: uuid }) id: string) {
    return this.exporter.lage(jag, id);
  }

  @Get('export.zip')
  @Svar('Exportmappen packad', undefined, 'application/zip')
  async zip(@Inloggad() jag: Person, @Param('id', { schema: uuid }) id: string, @Res() reply: FastifyReply): Promise<void> {
    const { mapp, digest, strom } = await this.exporter.zip(jag, id);
    await reply
      .header('content-type', 'application/zip')
      .header('content-disposition', `attachment; filename="${mapp}.zip"`)
      .header('x-content-type-options', 'nosniff')
      .header('etag', `"${digest}"`)
      .send(strom);
  }
}
