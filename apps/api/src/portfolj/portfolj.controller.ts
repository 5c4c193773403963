import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Inloggad as Person } from '#auth';
import {
  portfoljdiagramSchema,
  portfoljfragaSchema,
  portfoljgrafSchema,
  portfoljraderSchema,
  portfoljraderSokSchema,
  portfoljSchema,
  portfoljsokSchema,
  type Portfoljsok,
} from '#contracts';
import { Atkomst } from '../http/atkomst.js';
import { Inloggad } from '../http/inloggad.js';
import { Svar } from '../http/svar.js';
import { DiagramService } from './diagram.service.js';
import { ExportService } from './export.service.js';
import { PortfoljService } from './portfolj.service.js';

const CSV = 'text/csv; charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
type Urvalsfraga = z.infer<typeof portfoljfragaSchema>;
const exportSokSchema = portfoljsokSchema.extend({ format: z.enum(['csv', 'xlsx']) });

/** The portfolio. Whatever holds free text is a POST, so that no text is in an address or a log. */
@Controller('api/portfolj')
@Atkomst('inloggad')
export class PortfoljController {
  constructor(
    private readonly portfolj: PortfoljService,
    private readonly diagram: DiagramService,
    private readonly exporten: ExportService,
  ) {}

  @Get()
  @Svar('Grupper och summor för urvalet, med allt som inte stämmer', portfoljSchema)
  visa(@Inloggad() jag: Person, @Query({ schema: portfoljfragaSchema }) fraga: Urvalsfraga) {
    return this.portfolj.visa(jag, fraga);
  }

  @Post()
  @HttpCode(200)
  @Svar('Grupper och summor för ett urval med sökord', portfoljSchema)
  sok(@Inloggad() jag: Person, @Body({ schema: portfoljsokSchema }) fraga: Portfoljsok) {
    return this.portfolj.visa(jag, fraga);
  }

  @Post('rader')
  @HttpCode(200)
  @Svar('En sida av raderna i urvalet eller i en grupp av det', portfoljraderSchema)
  rader(@Inloggad() jag: Person, @Body({ schema: portfoljraderSokSchema }) fraga: z.infer<typeof portfoljraderSokSchema>) {
    return this.portfolj.rader(jag, fraga);
  }

  @Post('diagram')
  @HttpCode(200)
  @Svar('Siffrorna bakom diagrammen för urvalet', portfoljdiagramSchema)
  visaDiagram(@Inloggad() jag: Person, @Body({ schema: portfoljsokSchema }) fraga: Portfoljsok) {
    return this.diagram.visa(jag, fraga);
  }

  @Post('beroenden')
  @HttpCode(200)
  @Svar('Urvalets beroenden som punkter och pilar', portfoljgrafSchema)
  graf(@Inloggad() jag: Person, @Body({ schema: portfoljsokSchema }) fraga: Portfoljsok) {
    return this.portfolj.graf(jag, fraga);
  }

  @Get('export.csv')
  @Svar('Urvalet som CSV', undefined, CSV)
  async csv(
    @Inloggad() jag: Person,
    @Query({ schema: portfoljfragaSchema }) fraga: Urvalsfraga,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await skicka(reply, 'csv', await this.exporten.csv(jag, fraga));
  }

  @Get('export.xlsx')
  @Svar('Urvalet som Excelfil', undefined, XLSX)
  async xlsx(
    @Inloggad() jag: Person,
    @Query({ schema: portfoljfragaSchema }) fraga: Urvalsfraga,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await skicka(reply, 'xlsx', await this.exporten.xlsx(jag, fraga));
  }

  @Post('export')
  @HttpCode(200)
  @Svar('Urvalet med sökord som fil', undefined, XLSX, CSV)
  async export(
    @Inloggad() jag: Person,
    @Body({ schema: exportSokSchema }) { format, ...fraga }: z.infer<typeof exportSokSchema>,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await skicka(reply, format, format === 'csv' ? await this.exporten.csv(jag, fraga) : await this.exporten.xlsx(jag, fraga));
  }
}

function skicka(reply: FastifyReply, format: 'csv' | 'xlsx', innehall: string | Buffer) {
  return reply
    .header('content-type', format === 'csv' ? CSV : XLSX)
    .header('content-disposition', `attachment; filename="portfolj.${format}"`)
    .header('x-content-type-options', 'nosniff')
    .send(innehall);
}
