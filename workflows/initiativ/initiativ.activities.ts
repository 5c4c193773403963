import type { BehovActivities, BehovHandlingar } from '../runtime/behov.activities.js';

/** What SM-01's story asks to be done. Each is idempotent: by the effect's id, or by case and date. */
export interface InitiativActivities extends BehovActivities {
  /** SSG's next meeting and when its alarm is to go, counted backwards from the cut-off; null when no meeting is decided. */
  planeraLarmInforCutoff(fraga: { arendeId: string }): Promise<Cutoff | null>;
  /** Warns the one who prepares the case that SSG's cut-off is near; once per case and meeting. */
  larmInforCutoff(fraga: { arendeId: string; mote: string }): Promise<void>;
  /** Notes that the case still waits for the budget decision; once per case and month. */
  noteraVantanPaBudget(fraga: { arendeId: string }): Promise<void>;
  /** Says once that the case is financed and waits for its benefits to be realised. */
  overlamnaTillNyttorealisering(fraga: { arendeId: string }): Promise<void>;
}

/** A meeting's date, the last day to hand in for it, and the instant of the alarm. */
export interface Cutoff {
  mote: string;
  cutoff: string;
  larmAt: string;
}

/** Effects that only write to the register. */
export interface InitiativNotiser {
  bjudInKunder(effektId: string): Promise<void>;
  meddelaUtfall(effektId: string): Promise<void>;
  larmaInforSsg(effektId: string): Promise<void>;
}

/** Effects that make a document or send one. */
export interface InitiativHandlingar extends BehovHandlingar {
  svaraForslagsstallare(effektId: string): Promise<void>;
  expedieraTillNamnd(effektId: string): Promise<void>;
}
