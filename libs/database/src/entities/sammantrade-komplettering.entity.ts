import { EntitySchema } from 'typeorm';

/** What was written into a protocol after the meeting, in one paragraph or in the whole. */
export interface SammantradeKomplettering {
  id: string;
  moteId: string;
  punktId: string | null;
  text: string;
  personId: string;
  vid: Date;
}

export const SammantradeKompletteringEntity = new EntitySchema<SammantradeKomplettering>({
  name: 'sammantrade_komplettering',
  tableName: 'sammantrade_komplettering',
  columns: {
    id: { type: 'uuid', primary: true },
    moteId: { name: 'mote_id', type: 'uuid' },
    punktId: { name: 'punkt_id', type: 'uuid', nullable: true },
    text: { type: 'text' },
    personId: { name: 'person_id', type: 'text' },
    vid: { type: 'timestamptz' },
  },
});
