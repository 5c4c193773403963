import { Controller, Get } from '@nestjs/common';
import type { Inloggad as Person } from '#auth';
import { tjansteplanSchema } from '#contracts';
import { Atkomst } from '../http/atkomst.js';
import { Inloggad } from '../http/inloggad.js';
import { Svar } from '../http/svar.js';
import { TjansteplanService } from './tjansteplan.service.js';

@Controller('api/tjansteplan')
export class TjansteplanController {
  constructor(private readonly tjansteplan: TjansteplanService) {}

  @Get()
  @Atkomst('inloggad')
  @Svar('Tjänsteplanen per område med summor och kontroller', tjansteplanSchema)
  visa(@Inloggad() jag: Person) {
    return this.tjansteplan.visa(jag);
  }
}
