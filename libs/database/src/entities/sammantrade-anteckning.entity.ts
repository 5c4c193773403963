import { EntitySchema } from 'typeorm';

/** A member's own note, seen by nobody else. */
export interface SammantradeAnteckning {
  punktId: string;
  personId: string;
  text: string;
  andrad: Date;
}

export const SammantradeAnteckningEntity = new EntitySchema<SammantradeAnteckning>({
  name: 'sammantrade_anteckning',
  tableName: 'sammantrade_anteckning',
  columns: {
    punktId: { name: 'punkt_id', type: 'uuid', primary: true },
    personId: { name: 'person_id', type: 'text', primary: true },
    text: { type: 'text' },
    andrad: { type: 'timestamptz' },
  },
});
