import type { Fristspec } from '#calendar';
import { type Dsobedomning, nyDsoradSchema } from '#contracts';
import type { MaskinKontext, MaskinStart } from '../process.js';

/** What the advice remembers: what was asked, and what was answered. */
export interface DsoradKontext extends MaskinKontext {
  readonly fraga: string;
  readonly svarSenast: string;
  readonly forfattare: string | null;
  readonly bedomning: Dsobedomning | null;
  readonly datum: string | null;
}

export function startkontext({ organ, regim, policy, data }: MaskinStart): DsoradKontext {
  const { fraga, svarSenast, forfattare } = nyDsoradSchema.parse(data);
  return { organ, regim, policy, pausadSedan: null, fraga, svarSenast, forfattare, bedomning: null, datum: null };
}

/** The day that the matter asked for. */
export function svarsfrist({ svarSenast }: DsoradKontext): Fristspec {
  return { antal: 0, enhet: 'fast-datum', datum: svarSenast, forskjut: true };
}
