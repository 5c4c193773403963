import { EntitySchema } from 'typeorm';

/** The municipality itself: one row, from the organisation's file. */
export interface Kommun {
  id: 'kommun';
  namn: string;
  /** Who hears laglighetsprövning, and most appeals of an individual's case, in the municipality's county. */
  forvaltningsratt: string | null;
  lansstyrelse: string | null;
}

export const KommunEntity = new EntitySchema<Kommun>({
  name: 'kommun',
  tableName: 'kommun',
  columns: {
    id: { type: 'text', primary: true },
    namn: { type: 'text' },
    forvaltningsratt: { type: 'text', nullable: true },
    lansstyrelse: { type: 'text', nullable: true },
  },
});
