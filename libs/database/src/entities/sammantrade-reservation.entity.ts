import { EntitySchema } from 'typeorm';

/** A reservation against a decision. */
export interface SammantradeReservation {
  punktId: string;
  personId: string;
  mening: string;
  vid: Date;
}

export const SammantradeReservationEntity = new EntitySchema<SammantradeReservation>({
  name: 'sammantrade_reservation',
  tableName: 'sammantrade_reservation',
  columns: {
    punktId: { name: 'punkt_id', type: 'uuid', primary: true },
    personId: { name: 'person_id', type: 'text', primary: true },
    mening: { type: 'text' },
    vid: { type: 'timestamptz' },
  },
});
