/** Something that does not hold; ids and figures only. */
export interface Fynd {
  readonly prov: string;
  readonly arendeId: string | null;
  readonly text: string;
}
