import { Controller, Get } from '@nestjs/common';
import { processerSchema, rollNamn } from '#contracts';
import { type Process, processer } from '#machines';
import type { z } from 'zod';
import { medLitenBokstav, sedanStart } from '../arenden/overgangar.js';
import { Atkomst } from '../http/atkomst.js';
import { Svar } from '../http/svar.js';

@Controller('api/processer')
export class ProcesserController {
  @Get()
  @Atkomst('inloggad')
  @Svar('Processernas egna ord för lägen och uppgifter', processerSchema)
  lista(): z.infer<typeof processerSchema> {
    return { processer: Object.values(processer).map(ordFor) };
  }
}

function ordFor(process: Process): z.infer<typeof processerSchema>['processer'][number] {
  return {
    namn: process.namn,
    etikett: process.etikett,
    tillstand: Object.entries(process.tillstand).map(([id, { etikett }]) => ({ id, etikett })),
    uppgifter: Object.entries(process.uppgifter).map(([typ, { titel }]) => ({ typ, titel })),
    sedanStart: sedanStart(
      process,
      ({ organ, roll }) => `${medLitenBokstav(rollNamn(roll))} i ${organ === 'agare' ? 'det organ du väljer' : organ}`,
    ),
  };
}
