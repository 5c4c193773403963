import { EntitySchema } from 'typeorm';

/** A login session; `id` is a digest. */
export interface Session {
  id: string;
  personId: string | null;
  csrf: string | null;
  pkce: unknown;
  skapad: Date;
  anvand: Date;
  giltigTill: Date;
  autentiserad: Date | null;
}

export const SessionEntity = new EntitySchema<Session>({
  name: 'session',
  tableName: 'session',
  columns: {
    id: { type: 'text', primary: true },
    personId: { name: 'person_id', type: 'text', nullable: true },
    csrf: { type: 'text', nullable: true },
    pkce: { type: 'jsonb', nullable: true },
    skapad: { type: 'timestamptz' },
    anvand: { type: 'timestamptz' },
    giltigTill: { name: 'giltig_till', type: 'timestamptz' },
    autentiserad: { type: 'timestamptz', nullable: true },
  },
});
