import { EntitySchema } from 'typeorm';

/** An accepted command and its answer, by idempotency key. */
export interface Command {
  nyckel: string;
  kropp: string;
  svar: unknown;
  skapad: Date;
}

export const CommandEntity = new EntitySchema<Command>({
  name: 'command',
  tableName: 'command',
  columns: {
    nyckel: { type: 'text', primary: true },
    kropp: { type: 'text' },
    svar: { type: 'jsonb', nullable: true },
    skapad: { type: 'timestamptz' },
  },
});
