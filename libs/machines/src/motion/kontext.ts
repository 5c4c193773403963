import { type Fristspec, lagstadgadTid } from '#calendar';
import { type Arendeutfall, nyMotionSchema } from '#contracts';
import { konfigurationFor } from '../formelltarende/konfiguration.js';
import type { MaskinKontext, MaskinStart } from '../process.js';

/** What a motion remembers: who raised it and when, what has been told fullmäktige, and the answer. */
export interface MotionKontext extends MaskinKontext {
  readonly motionar: string;
  readonly forslag: string;
  readonly motivering: string | null;
  readonly vackt: string;
  /** The last day for fullmäktige to be able to decide (KL 5:35). */
  readonly beredsSenast: string;
  /** Fullmäktige, by the regime of the day it was handed in. */
  readonly kf: string;
  readonly anmald: string | null;
  readonly beslut: {
    readonly organ: string;
    readonly datum: string;
    readonly paragraf: number;
    readonly utfall: Arendeutfall | 'avskriven';
  } | null;
}

export function startkontext({ organ, regim, policy, data }: MaskinStart): MotionKontext {
  const { motionar, forslag, motivering, vackt } = nyMotionSchema.parse(data);
  const beredsSenast = lagstadgadTid(vackt, { antal: 1, enhet: 'ar' }).datum;
  const { kf } = konfigurationFor(regim).organ;
  return { organ, regim, policy, pausadSedan: null, motionar, forslag, motivering, vackt, beredsSenast, kf, anmald: null, beslut: null };
}

export function aret({ beredsSenast }: MotionKontext): Fristspec {
  return { antal: 0, enhet: 'fast-datum', datum: beredsSenast, forskjut: false };
}
