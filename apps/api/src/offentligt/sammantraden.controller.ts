import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ApiMiljo } from '#config';
import { offentligaSammantradenSchema } from '#contracts';
import { Atkomst } from '../http/atkomst.js';
import { Svar } from '../http/svar.js';
import { skrivSammantraden } from '../kalender/sammantradeskalender.js';
import { Klocka } from '../karna/klocka.js';
import { MILJO } from '../karna/miljo.js';
import { SammantradeskalenderRepository } from './sammantraden.repository.js';
import { svaraOppet, svaraOppetJson } from './svara-oppet.js';

/** When and where the public may listen: the meetings of fullmäktige (KL 5:42). */
@Controller('api/offentligt')
@Atkomst('oppen')
export class OffentligaSammantradenController {
  constructor(
    private readonly sammantraden: SammantradeskalenderRepository,
    private readonly klocka: Klocka,
    @Inject(MILJO) private readonly miljo: ApiMiljo,
  ) {}

  @Get('sammantraden')
  @Svar('Kommande sammanträden som är öppna för allmänheten', offentligaSammantradenSchema)
  async lista(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const moten = await this.sammantraden.oppna(this.klocka.idag(), 0);
    const rader = moten.map(({ id, organId, organNamn, datum, tid, plats, installt }) => ({
      id,
      organ: { id: organId, namn: organNamn },
      datum,
      tid,
      plats,
      installt,
    }));
    await svaraOppetJson(request, reply, { rader });
  }

  @Get('sammantraden.ics')
  @Svar('Kalender över sammanträden som är öppna för allmänheten', undefined, 'text/calendar')
  async kalender(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const moten = await this.sammantraden.oppna(this.klocka.idag());
    const lank = new URL('/beslut', this.miljo.PUBLIC_URL).href;
    const innehall = skrivSammantraden('Öppna sammanträden', moten, () => lank);
    await svaraOppet(request, reply, { typ: 'text/calendar; charset=utf-8', innehall });
  }
}
