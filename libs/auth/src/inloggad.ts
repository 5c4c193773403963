/** A role in an organ that holds today, one's own or (`forPersonId`) somebody's for whom one substitutes. */
export interface Roll {
  readonly organ: string;
  readonly organNamn: string;
  readonly roll: string;
  readonly rollNamn: string;
  readonly forPersonId: string | null;
}

/** The person behind a request with the roles of this very moment. */
export interface Inloggad {
  readonly personId: string;
  readonly namn: string;
  readonly roller: readonly Roll[];
}
