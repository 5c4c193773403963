/** What SM-18's story asks to be done. Each is idempotent: by meeting and date. */
export interface SsgmoteActivities {
  /** C-04: reminds each leverantör of what it has not handed in; once per leverantör and week. */
  paminnOmSaknadeUnderlag(fraga: { arendeId: string }): Promise<void>;
  /** The last day to value, and the instant when those who have not are reminded; null when the meeting is gone. */
  planeraVarderingspaminnelse(fraga: { arendeId: string }): Promise<{ sistaDag: string; paminnAt: string } | null>;
  /** Reminds the members who have items left to value; once per member and date. */
  paminnOmVardering(fraga: { arendeId: string }): Promise<void>;
}

/** Effects of SM-18; each is done once at its target. */
export interface SsgmoteEffekter {
  begarInUnderlag(effektId: string): Promise<void>;
  skickaPaket(effektId: string): Promise<void>;
  skrivAnteckningar(effektId: string): Promise<void>;
  faststallOchLamnaResultat(effektId: string): Promise<void>;
}
