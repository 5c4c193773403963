import type { Fristspec } from '#calendar';
import { type stallningstagande, nyRemissSchema } from '#contracts';
import type { z } from 'zod';
import type { MaskinKontext, MaskinStart } from '../process.js';

/** What SM-13 remembers: what the opinion is asked on, and what it became. */
export interface RemissKontext extends MaskinKontext {
  readonly version: number;
  readonly summaTkr: number | null;
  /** Missing in a remiss from before it was kept. */
  readonly avtryck?: string | null;
  readonly skickad: string;
  readonly svarSenast: string;
  readonly stallningstagande: z.infer<typeof stallningstagande> | null;
  readonly datum: string | null;
  readonly paragraf: number | null;
}

export function startkontext({ organ, regim, policy, data, idag }: MaskinStart): RemissKontext {
  const { version, summaTkr, avtryck, svarSenast } = nyRemissSchema.parse(data);
  return {
    organ,
    regim,
    policy,
    pausadSedan: null,
    version,
    summaTkr,
    avtryck,
    svarSenast,
    skickad: idag,
    stallningstagande: null,
    datum: null,
    paragraf: null,
  };
}

/** The day that the sender asked for. */
export function svarsfrist({ svarSenast }: RemissKontext): Fristspec {
  return { antal: 0, enhet: 'fast-datum', datum: svarSenast, forskjut: true };
}
