import { Inject, Injectable } from '@nestjs/common';
import { ApplicationFailure } from '@temporalio/common';
import type { Engine } from '#engine';
import type { Lage } from '#contracts';
import type { RuntimeActivities } from '../../../../workflows/runtime/runtime.activities.js';
import { Matvarden } from '../karna/matvarden.js';
import { ENGINE } from '../karna/tokens.js';

@Injectable()
export class RuntimeArbete implements RuntimeActivities {
  constructor(
    @Inject(ENGINE) private readonly engine: Engine,
    private readonly matvarden: Matvarden,
  ) {}

  lasLage(arendeId: string): Promise<Lage | null> {
    return this.engine.lage(arendeId);
  }

  async meddelaArende(effektId: string): Promise<void> {
    const svar = await this.engine.effektUtfall({ effektId, resultat: {}, nu: new Date() });
    this.matvarden.handelser.inc({ vad: `meddelande-${svar}` });
  }

  async fyraFrist({ fristId, at }: { fristId: string; at: string }): Promise<'utford' | 'inaktuell' | 'for-tidigt'> {
    const svar = await this.engine.fyraFrist({ fristId, at, nu: new Date() });
    this.matvarden.handelser.inc({ vad: `frist-${svar}` });
    // The two clocks differ by less than the first retry's wait.
    if (svar === 'for-tidigt') throw ApplicationFailure.retryable('Fristen har inte löpt ut än.', 'for-tidigt');
    return svar;
  }
}
