import { nySamverkanSchema, type samverkansutfall } from '#contracts';
import type { z } from 'zod';
import type { MaskinKontext, MaskinStart } from '../process.js';

/** What SM-14 remembers: what was planned, and what became of it. */
export interface SamverkanKontext extends MaskinKontext {
  readonly samverkansorgan: z.infer<typeof nySamverkanSchema>['samverkansorgan'];
  readonly slag: z.infer<typeof nySamverkanSchema>['slag'];
  readonly planerad: string;
  readonly genomford: string | null;
  readonly utfall: z.infer<typeof samverkansutfall> | null;
}

export function startkontext({ organ, regim, policy, data }: MaskinStart): SamverkanKontext {
  const { samverkansorgan, slag, datum } = nySamverkanSchema.parse(data);
  return { organ, regim, policy, pausadSedan: null, samverkansorgan, slag, planerad: datum, genomford: null, utfall: null };
}
