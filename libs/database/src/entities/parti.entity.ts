import { EntitySchema } from 'typeorm';

/** A party with elected members in the municipality. */
export interface Parti {
  id: string;
  namn: string;
  /** Its letters, as they stand after a name in a protocol. */
  beteckning: string;
}

export const PartiEntity = new EntitySchema<Parti>({
  name: 'parti',
  tableName: 'parti',
  columns: {
    id: { type: 'text', primary: true },
    namn: { type: 'text' },
    beteckning: { type: 'text' },
  },
});
