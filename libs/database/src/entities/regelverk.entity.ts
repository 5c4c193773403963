import { EntitySchema } from 'typeorm';

/** A version of the municipality's own rules; the one with the highest number is in force. */
export interface Regelverksversion {
  nr: number;
  hash: string;
  namn: string;
  innehall: unknown;
  inlast: Date;
}

export const RegelverkEntity = new EntitySchema<Regelverksversion>({
  name: 'regelverk',
  tableName: 'regelverk',
  columns: {
    nr: { type: 'integer', primary: true, generated: 'increment' },
    hash: { type: 'text' },
    namn: { type: 'text' },
    innehall: { type: 'json' },
    inlast: { type: 'timestamptz', default: () => 'now()' },
  },
});
