import { Controller, Get, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { navigationFor, startsidaFor } from '#auth';
import { jagSchema } from '#contracts';
import { finnRegim, motesordForRoller } from '#machines';
import { Atkomst } from '../http/atkomst.js';
import { Inloggad } from '../http/inloggad.js';
import { Klocka } from '../karna/klocka.js';
import { Svar } from '../http/svar.js';

/** Who I am, what I may see, and the token that my forms need. */
@Controller('api/jag')
export class JagController {
  constructor(private readonly klocka: Klocka) {}

  @Get()
  @Atkomst('inloggad')
  @Svar('Vem jag är, mina roller och min navigation', jagSchema)
  jag(@Inloggad() jag: Inloggad, @Req() request: FastifyRequest): z.infer<typeof jagSchema> {
    return {
      person: { id: jag.personId, namn: jag.namn },
      roller: [...jag.roller],
      navigation: [...navigationFor(jag.roller, motesordForRoller(jag.roller, finnRegim(this.klocka.idag())))],
      startsida: startsidaFor(jag.roller),
      csrf: request.session?.csrf ?? '',
    };
  }
}
