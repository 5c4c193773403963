import { EntitySchema } from 'typeorm';

/** A machine with a bearer token. */
export interface Maskinklient {
  id: string;
  namn: string;
  tokenHash: string;
  personId: string;
  skapad: Date;
  aterkallad: Date | null;
}

export const MaskinklientEntity = new EntitySchema<Maskinklient>({
  name: 'maskinklient',
  tableName: 'maskinklient',
  columns: {
    id: { type: 'text', primary: true },
    namn: { type: 'text' },
    tokenHash: { name: 'token_hash', type: 'text' },
    personId: { name: 'person_id', type: 'text' },
    skapad: { type: 'timestamptz' },
    aterkallad: { type: 'timestamptz', nullable: true },
  },
});
