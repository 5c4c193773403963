import type { OutgoingHttpHeaders } from 'node:http';
import { Controller, Get, Headers, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Pool } from 'pg';
import { z } from 'zod';
import { type Inloggad as Person, lasInloggad } from '#auth';
import { Atkomst } from '../http/atkomst.js';
import { Inloggad } from '../http/inloggad.js';
import { Svar } from '../http/svar.js';
import { Klocka } from '../karna/klocka.js';
import { type Andring, AndringarRepository } from './andringar.repository.js';
import { AndringslyssnareService, type Kanal } from './andringslyssnare.service.js';
import { farVeta, handlagger } from './far-veta.js';

const HJARTSLAG_MS = 25_000;
const FLEST_SEDAN = 500;
const sistaSchema = z.iso.datetime({ offset: true });

@Controller('api/handelser')
export class HandelserController {
  constructor(
    private readonly lyssnare: AndringslyssnareService,
    private readonly andringar: AndringarRepository,
    private readonly klocka: Klocka,
    private readonly pool: Pool,
  ) {}

  /** Each event says which case has changed and its step; its id is the time of the change, so that a browser that comes back hears what it missed. */
  @Get()
  @Atkomst('inloggad')
  @Svar('Vad som ändras för mig, som server-sent events', undefined, 'text/event-stream')
  async folj(
    @Inloggad() jag: Person,
    @Headers('last-event-id') sista: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const sedan = sistaSchema.safeParse(sista).data;
    const missade = sedan === undefined ? [] : await this.andringar.sedan(new Date(sedan), FLEST_SEDAN);
    reply.hijack();
    const svar = reply.raw;
    const huvuden = reply.getHeaders() as OutgoingHttpHeaders;
    const strom = { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no' };
    svar.writeHead(200, { ...huvuden, ...strom });
    svar.write('retry: 3000\n\n');
    let person: Person = jag;
    const skicka = (andring: Andring, kanal: Kanal): void => {
      if (kanal === 'avsnitt') {
        if (handlagger(person, andring)) svar.write(`event: avsnitt\ndata: ${JSON.stringify({ arendeId: andring.arendeId })}\n\n`);
      } else if (farVeta(person, andring))
        svar.write(`id: ${andring.andrad.toISOString()}\ndata: ${JSON.stringify({ arendeId: andring.arendeId, steg: andring.steg })}\n\n`);
    };
    for (const andring of missade) skicka(andring, 'andrat');
    const sluta = this.lyssnare.lyssna(skicka);
    const hjartslag = setInterval(() => {
      svar.write(': kvar\n\n');
      void this.uppdatera(jag.personId).then(
        (ny) => (ny === null ? svar.end() : (person = ny)),
        () => svar.end(),
      );
    }, HJARTSLAG_MS);
    request.raw.on('close', () => {
      clearInterval(hjartslag);
      sluta();
    });
  }

  /** The person's roles anew, so that a revoked one ends what is heard of secret cases. */
  private uppdatera(personId: string): Promise<Person | null> {
    return lasInloggad(this.pool, personId, this.klocka.idag());
  }
}
