import { EntitySchema } from 'typeorm';

/** A diary number and its case: unbroken per authority and year, given once (H-18); a decision taken in a matter carries the matter's (H-19). */
export interface Dnr {
  organId: string;
  ar: number;
  nummer: number;
  arendeId: string;
  /** The matter whose number it is; null for the case that it was given to. */
  iArende: string | null;
}

export const DnrEntity = new EntitySchema<Dnr>({
  name: 'dnr',
  tableName: 'dnr',
  columns: {
    organId: { name: 'organ_id', type: 'text', primary: true },
    ar: { type: 'int', primary: true },
    nummer: { type: 'int', primary: true },
    arendeId: { name: 'arende_id', type: 'uuid', primary: true },
    iArende: { name: 'i_arende', type: 'uuid', nullable: true },
  },
});
