import { EntitySchema } from 'typeorm';

/** The last paragraph that an organ has used in a year. */
export interface ParagrafSerie {
  organId: string;
  ar: number;
  senast: number;
  /** The last number of the register before, 0 when the series began here. */
  ingang: number;
}

export const ParagrafSerieEntity = new EntitySchema<ParagrafSerie>({
  name: 'paragraf_serie',
  tableName: 'paragraf_serie',
  columns: {
    organId: { name: 'organ_id', type: 'text', primary: true },
    ar: { type: 'int', primary: true },
    senast: { type: 'int' },
    ingang: { type: 'int', default: 0 },
  },
});
