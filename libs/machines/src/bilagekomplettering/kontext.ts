import type { Fristspec } from '#calendar';
import { nyBilagekompletteringSchema } from '#contracts';
import type { MaskinKontext, MaskinStart } from '../process.js';

/** What the follow-up of one bilaga remembers (H-12). */
export interface BilagaKontext extends MaskinKontext {
  /** Its place among the bilagor. */
  readonly nr: number;
  readonly senast: string;
  readonly datum: string | null;
  readonly beteckning: string | null;
}

export function startkontext({ organ, regim, policy, data }: MaskinStart): BilagaKontext {
  const { nr, senast } = nyBilagekompletteringSchema.parse(data);
  return { organ, regim, policy, pausadSedan: null, nr, senast, datum: null, beteckning: null };
}

/** The day that the tjänsteutlåtande says, or four weeks after the decision. */
export function kompletteringsfrist({ senast }: BilagaKontext): Fristspec {
  return { antal: 0, enhet: 'fast-datum', datum: senast, forskjut: true };
}
