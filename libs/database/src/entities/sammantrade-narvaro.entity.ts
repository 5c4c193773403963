import { EntitySchema } from 'typeorm';

/** Who was in the room from when to when; a person is in one room at a time. */
export interface SammantradeNarvaro {
  id: string;
  moteId: string;
  personId: string;
  fran: Date;
  till: Date | null;
  /** Took part from elsewhere (KL 5:16, 6:24). */
  distans: boolean;
}

export const SammantradeNarvaroEntity = new EntitySchema<SammantradeNarvaro>({
  name: 'sammantrade_narvaro',
  tableName: 'sammantrade_narvaro',
  columns: {
    id: { type: 'bigint', primary: true, generated: 'increment' },
    moteId: { name: 'mote_id', type: 'uuid' },
    personId: { name: 'person_id', type: 'text' },
    fran: { type: 'timestamptz' },
    till: { type: 'timestamptz', nullable: true },
    distans: { type: 'boolean' },
  },
});
