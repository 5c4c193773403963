import { Controller, Get } from '@nestjs/common';
import { processerSchema, rollNamn } from '#contracts';
import { type Adress, type Instans, type Policy, type Process, processer, finnRegim } from '#machines';
import type { z } from 'zod';
import { medLitenBokstav, rollI, sedanStart } from '../arenden/overgangar.js';
import { Atkomst } from '../http/atkomst.js';
import { Svar } from '../http/svar.js';
import { Klocka } from '../karna/klocka.js';

@Controller('api/processer')
export class ProcesserController {
  constructor(private readonly klocka: Klocka) {}

  @Get()
  @Atkomst('inloggad')
  @Svar('Processernas egna ord för lägen och uppgifter', processerSchema)
  lista(): z.infer<typeof processerSchema> {
    const policy = finnRegim(this.klocka.idag())?.policy;
    return { processer: Object.values(processer).map((process) => ordFor(process, policy)) };
  }
}

function ordFor(process: Process, policy: Policy | undefined): z.infer<typeof processerSchema>['processer'][number] {
  return {
    namn: process.namn,
    etikett: process.etikett,
    tillstand: Object.entries(process.tillstand).map(([id, { etikett }]) => ({ id, etikett })),
    uppgifter: Object.entries(process.uppgifter).map(([typ, { titel }]) => ({ typ, titel })),
    sedanStart: sedanStart(process, (adress) => vem(adress, policy)),
  };
}

/** Who is addressed before there is a case to ask: a body that the regime of today gives that role is named, another is not guessed. */
function vem({ organ, roll }: Adress, policy: Policy | undefined): string {
  const namn = medLitenBokstav(rollNamn(roll));
  if (organ === 'agare') return `${namn} i det organ du väljer`;
  const instans = policy && (Object.keys(policy.organ) as Instans[]).find((en) => en === organ && policy.roll[en] === roll);
  return policy && instans ? rollI(rollNamn(roll), policy.namn[instans]) : namn;
}
