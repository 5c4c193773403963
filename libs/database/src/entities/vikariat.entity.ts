import { EntitySchema } from 'typeorm';

/** A dated substitution; without organ and role it covers everything. */
export interface Vikariat {
  id: string;
  forPersonId: string;
  ersattareId: string;
  organId: string | null;
  roll: string | null;
  fran: string;
  till: string;
}

export const VikariatEntity = new EntitySchema<Vikariat>({
  name: 'vikariat',
  tableName: 'vikariat',
  columns: {
    id: { type: 'uuid', primary: true, generated: 'uuid' },
    forPersonId: { name: 'for_person_id', type: 'text' },
    ersattareId: { name: 'ersattare_id', type: 'text' },
    organId: { name: 'organ_id', type: 'text', nullable: true },
    roll: { type: 'text', nullable: true },
    fran: { type: 'date' },
    till: { type: 'date' },
  },
});
