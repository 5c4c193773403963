import { Controller, Get, Query } from '@nestjs/common';
import { z } from 'zod';
import type { Inloggad as Person } from '#auth';
import { Atkomst } from '../http/atkomst.js';
import { Inloggad } from '../http/inloggad.js';
import { Svar } from '../http/svar.js';
import { FristerService } from './frister.service.js';

const datum = z.iso.date('Ange ett datum som finns, t.ex. 2026-03-04.');
const fragaSchema = z
  .strictObject({
    efter: z.string().max(500).optional(),
    antal: z.coerce.number().int().min(1).max(100).default(50),
    /** First and last day; open when left out. */
    fran: datum.optional(),
    till: datum.optional(),
    /** `mina`: only what the person holds or is asked by name. */
    vems: z.enum(['mina', 'alla']).default('alla'),
    /** Only what the law sets. */
    lag: z.literal('1').optional(),
  })
  .refine(({ fran, till }) => fran === undefined || till === undefined || fran <= till, {
    path: ['till'],
    message: 'Sista dagen ligger före den första.',
  });
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
const listaSchema = z.object({
  rader: z.array(fristradSchema),
  efter: z.string().nullable(),
  idag: z.iso.date(),
  /** The day of the next deadline after the period, when it has none of its own. */
  nasta: z.iso.date().nullable(),
  /** Days of the period that are no working days, and why; none when the period is open or longer than a quarter. */
  lediga: z.array(z.object({ datum: z.iso.date(), skal: z.string() })),
});

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
