import { EntitySchema } from 'typeorm';

/** The last diary number that an authority has given in a year. */
export interface DnrRaknare {
  organId: string;
  ar: number;
  senaste: number;
  /** The last number of the register before, 0 when the series began here. */
  ingang: number;
}

export const DnrRaknareEntity = new EntitySchema<DnrRaknare>({
  name: 'dnr_raknare',
  tableName: 'dnr_raknare',
  columns: {
    organId: { name: 'organ_id', type: 'text', primary: true },
    ar: { type: 'int', primary: true },
    senaste: { type: 'int' },
    ingang: { type: 'int', default: 0 },
  },
});
