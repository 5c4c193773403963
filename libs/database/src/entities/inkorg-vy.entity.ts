import { EntitySchema } from 'typeorm';

/** A saved view of the inbox; with an organ it is shared there. */
export interface InkorgVy {
  id: string;
  personId: string;
  organId: string | null;
  namn: string;
  fraga: unknown;
  skapad: Date;
}

export const InkorgVyEntity = new EntitySchema<InkorgVy>({
  name: 'inkorg_vy',
  tableName: 'inkorg_vy',
  columns: {
    id: { type: 'uuid', primary: true },
    personId: { name: 'person_id', type: 'text' },
    organId: { name: 'organ_id', type: 'text', nullable: true },
    namn: { type: 'text' },
    fraga: { type: 'jsonb' },
    skapad: { type: 'timestamptz' },
  },
});
