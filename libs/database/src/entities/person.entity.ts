import { EntitySchema } from 'typeorm';

/** A person who can log in; `sub` is the subject of the login provider. */
export interface Person {
  id: string;
  namn: string;
  epost: string;
  sub: string;
  aktiv: boolean;
}

export const PersonEntity = new EntitySchema<Person>({
  name: 'person',
  tableName: 'person',
  columns: {
    id: { type: 'text', primary: true },
    namn: { type: 'text' },
    epost: { type: 'text' },
    sub: { type: 'text' },
    aktiv: { type: 'boolean', default: true },
  },
});
