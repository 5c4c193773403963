/** A meeting of the nämnd: its date, and the instant when its secretary is reminded. */
export interface Namndmote {
  mote: string;
  larmAt: string;
}

/** What SM-02's story asks to be done besides what every initiative needs. Each is idempotent: by case and date. */
export interface VerksamhetsinitiativActivities {
  /** The nämnd's next meeting that can be reached; null when it has decided none. */
  planeraNamndensMote(fraga: { arendeId: string }): Promise<Namndmote | null>;
  /** Reminds the nämnd's secretary that an initiative waits for its decision; once per case and meeting. */
  paminnInforNamnden(fraga: { arendeId: string; mote: string }): Promise<void>;
  /** Says once that the nämnd has decided and that the case waits for its realisation to begin (D-24). */
  overlamnaTillRealisering(fraga: { arendeId: string }): Promise<void>;
}
