import { EntitySchema } from 'typeorm';

/** A role in an organ from a date, to and including another. */
export interface Medlemskap {
  id: string;
  personId: string;
  organId: string;
  roll: string;
  fran: string;
  till: string | null;
  /** Who invited the person to the seat; null when it comes from the organisation's file. */
  inbjudenAv: string | null;
  /** The party that holds an elected seat. */
  parti: string | null;
  /** Place among the seats of the same role: which vice chair steps in first, in what order substitutes serve. */
  ordning: number | null;
}

export const MedlemskapEntity = new EntitySchema<Medlemskap>({
  name: 'medlemskap',
  tableName: 'medlemskap',
  columns: {
    id: { type: 'uuid', primary: true, generated: 'uuid' },
    personId: { name: 'person_id', type: 'text' },
    organId: { name: 'organ_id', type: 'text' },
    roll: { type: 'text' },
    fran: { type: 'date' },
    till: { type: 'date', nullable: true },
    inbjudenAv: { name: 'inbjuden_av', type: 'text', nullable: true },
    parti: { type: 'text', nullable: true },
    ordning: { type: 'int', nullable: true },
  },
});
