import { EntitySchema } from 'typeorm';

/** Who has left the room for an item, and why. */
export interface SammantradeJav {
  punktId: string;
  personId: string;
  /** By which provision; one word of javsgrund. */
  grund: string;
  skal: string;
  vid: Date;
}

export const SammantradeJavEntity = new EntitySchema<SammantradeJav>({
  name: 'sammantrade_jav',
  tableName: 'sammantrade_jav',
  columns: {
    punktId: { name: 'punkt_id', type: 'uuid', primary: true },
    personId: { name: 'person_id', type: 'text', primary: true },
    grund: { type: 'text' },
    skal: { type: 'text' },
    vid: { type: 'timestamptz' },
  },
});
