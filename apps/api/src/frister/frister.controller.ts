import { Controller, Get, Query } from '@nestjs/common';
import { z } from 'zod';
import type { Inloggad as Person } from '#auth';
import { Atkomst } from '../http/atkomst.js';
import { Inloggad } from '../http/inloggad.js';
import { Svar } from '../http/svar.js';
import { FristerService } from './frister.service.js';

const fragaSchema = z.strictObject({ efter: z.string().max(500).optional(), antal: z.coerce.number().int().min(1).max(100).default(50) });
const fristradSchema = z.object({
  uppgiftId: z.uuid(),
  titel: z.string(),
  arende: z.object({ id: z.uuid(), titel: z.string(), dnr: z.string().nullable() }),
  min: z.boolean(),
  datum: z.iso.date(),
  at: z.iso.datetime({ offset: true }),
  regel: z.string(),
  rakning: z.string(),
  lag: z.boolean(),
});
const listaSchema = z.object({ rader: z.array(fristradSchema), efter: z.string().nullable() });

@Controller('api/frister')
export class FristerController {
  constructor(private readonly frister: FristerService) {}

  @Get()
  @Atkomst('inloggad')
  @Svar('Mina frister, närmast först', listaSchema)
  lista(@Inloggad() jag: Person, @Query({ schema: fragaSchema }) fraga: z.infer<typeof fragaSchema>) {
    return this.frister.sida(jag, fraga);
  }
}
