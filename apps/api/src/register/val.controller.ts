import { Controller, Get } from '@nestjs/common';
import { valSchema } from '#contracts';
import { Atkomst } from '../http/atkomst.js';
import { Svar } from '../http/svar.js';
import { Klocka } from '../karna/klocka.js';
import { ValRepository } from './val.repository.js';

@Controller('api/val')
export class ValController {
  constructor(
    private readonly val: ValRepository,
    private readonly klocka: Klocka,
  ) {}

  @Get()
  @Atkomst('inloggad')
  @Svar('Organ, mål och tjänster att välja bland', valSchema)
  lista() {
    return this.val.galler(this.klocka.idag());
  }
}
