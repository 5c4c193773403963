/** What every process that begins with a need asks to be done; idempotent by case and date. */
export interface BehovActivities {
  /** Reminds the role of the case's open tasks that nobody has taken; once per case and week. */
  paminnOmOtaget(fraga: { arendeId: string }): Promise<void>;
}

/** Effects of such a process that make a document. */
export interface BehovHandlingar {
  kvitteraTillForslagsstallare(effektId: string): Promise<void>;
  framstallUnderlag(effektId: string): Promise<void>;
}
