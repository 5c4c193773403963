/** What SM-11's story asks to be done. Each is idempotent: by case and date. */
export interface DelegationsbeslutActivities {
  /** The day of the delegating body's meeting at which the decision is to be reported, and when its secretary is reminded; null when it has no calendar. */
  planeraAnmalan(fraga: { arendeId: string }): Promise<{ mote: string; paminnAt: string } | null>;
  /** Reminds the secretary that decisions wait for the meeting; once per body and meeting. */
  paminnOmAnmalan(fraga: { arendeId: string; mote: string }): Promise<void>;
}

/** Effects of SM-11; each is done once at its target. */
export interface DelegationsbeslutHandlingar {
  framstallDelegationsbeslut(effektId: string): Promise<void>;
}
