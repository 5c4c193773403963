import { Controller, Get, Inject } from '@nestjs/common';
import { Atkomst } from './atkomst.js';

/** Token of the description, made once from all controllers. */
export const OPENAPI = Symbol('openapi');

/** The API's own description. */
@Controller('api')
export class OpenapiController {
  constructor(@Inject(OPENAPI) private readonly beskrivning: Record<string, unknown>) {}

  @Get('openapi.json')
  @Atkomst('oppen')
  las() {
    return this.beskrivning;
  }
}
