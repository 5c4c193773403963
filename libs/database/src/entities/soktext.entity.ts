import { EntitySchema } from 'typeorm';

/** The text that an initiative or a service is found by; written by triggers only. */
export interface Soktext {
  slag: string;
  id: string;
  titel: string;
  innehall: string;
}

export const SoktextEntity = new EntitySchema<Soktext>({
  name: 'soktext',
  tableName: 'soktext',
  columns: {
    slag: { type: 'text', primary: true },
    id: { type: 'text', primary: true },
    titel: { type: 'text' },
    innehall: { type: 'text', default: '' },
  },
});
