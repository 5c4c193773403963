import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import type { z } from 'zod';
import type { Inloggad as Person } from '#auth';
import { sokSchema, traffarSchema } from '#contracts';
import { Atkomst } from '../http/atkomst.js';
import { Inloggad } from '../http/inloggad.js';
import { Svar } from '../http/svar.js';
import { SokService } from './sok.service.js';

@Controller('api/sok')
export class SokController {
  constructor(private readonly tjanst: SokService) {}

  @Post()
  @HttpCode(200)
  @Atkomst('inloggad')
  @Svar('Initiativ och tjänster som liknar texten, de mest lika först', traffarSchema)
  sok(@Inloggad() jag: Person, @Body({ schema: sokSchema }) { text }: z.infer<typeof sokSchema>) {
    return this.tjanst.sok(jag, text);
  }
}
