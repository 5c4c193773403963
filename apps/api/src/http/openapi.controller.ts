import { Controller, Get, Inject } from '@nestjs/common';
import { z } from 'zod';
import { Atkomst } from './atkomst.js';
import { Svar } from './svar.js';

/** Token of the description, made once from all controllers. */
export const OPENAPI = Symbol('openapi');

/** The API's own description. */
@Controller('api')
export class OpenapiController {
  constructor(@Inject(OPENAPI) private readonly beskrivning: Record<string, unknown>) {}

  @Get('openapi.json')
  @Atkomst('oppen')
  @Svar('API:ets egen beskrivning (OpenAPI 3.1)', z.record(z.string(), z.unknown()))
  las() {
    return this.beskrivning;
  }
}
