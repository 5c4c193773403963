/** Effects of the notice; each is done once at its target. */
export interface AnslagEffekter {
  /** Puts the notice up; not before the minutes are approved, and not while the server's clock differs from the database's. */
  publiceraAnslag(effektId: string): Promise<void>;
  framstallAnslagsbevis(effektId: string): Promise<void>;
}

/** What is done while the notice is up; it only notes what is seen. */
export interface AnslagActivities {
  /** Looks whether the notice is served to the public, and keeps what was seen. */
  iakttaAnslag(arendeId: string): Promise<void>;
}
