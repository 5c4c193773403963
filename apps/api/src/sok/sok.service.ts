import type { Inloggad } from '#auth';
import type { traffarSchema } from '#contracts';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { processFor } from '../arenden/arenden.service.js';
import { SokRepository, type Traffrad } from './sok.repository.js';

const HOGST = 20;
/** Shorter words are spelled like too many others. */
const KORTAST = 4;

@Injectable()
export class SokService {
  constructor(private readonly register: SokRepository) {}

  /** Initiatives and services like the text: what the test of reuse asks for (B-09, B-15). At most twenty, and whether there are more. */
  async sok(jag: Inloggad, text: string): Promise<z.infer<typeof traffarSchema>> {
    const ord = [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))].filter((ett) => ett.length >= KORTAST).slice(0, 20);
    const rader = await this.register.sok(jag, { text, ord, antal: HOGST + 1 });
    return { traffar: rader.slice(0, HOGST).map(traff), flerFinns: rader.length > HOGST };
  }
}

function traff({ process, tillstand, ...rad }: Traffrad): z.infer<typeof traffarSchema>['traffar'][number] {
  if (process === null || tillstand === null) return { ...rad, etikett: 'Tjänst' };
  return { ...rad, etikett: processFor(process).tillstand[tillstand]?.etikett ?? tillstand };
}
