import { EntitySchema } from 'typeorm';

/** A revocable calendar link. */
export interface FristPrenumeration {
  id: string;
  personId: string;
  slag: string;
  organId: string | null;
  tokenHash: string;
  skapad: Date;
  aterkallad: Date | null;
  hamtad: Date | null;
}

export const FristPrenumerationEntity = new EntitySchema<FristPrenumeration>({
  name: 'frist_prenumeration',
  tableName: 'frist_prenumeration',
  columns: {
    id: { type: 'uuid', primary: true },
    personId: { name: 'person_id', type: 'text' },
    slag: { type: 'text', default: 'frister' },
    organId: { name: 'organ_id', type: 'text', nullable: true },
    tokenHash: { name: 'token_hash', type: 'text' },
    skapad: { type: 'timestamptz' },
    aterkallad: { type: 'timestamptz', nullable: true },
    hamtad: { type: 'timestamptz', nullable: true },
  },
});
