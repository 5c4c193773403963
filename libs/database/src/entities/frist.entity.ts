import { EntitySchema } from 'typeorm';

/** A deadline: the instant, and how it was counted. */
export interface Frist {
  id: string;
  arendeId: string;
  uppgiftId: string | null;
  namn: string;
  slag: string;
  handelse: string;
  at: Date;
  datum: string;
  etikett: string;
  regel: string;
  kalla: string;
  rakning: string;
  lag: boolean;
  status: string;
  utfordAt: Date | null;
}

export const FristEntity = new EntitySchema<Frist>({
  name: 'frist',
  tableName: 'frist',
  columns: {
    id: { type: 'uuid', primary: true },
    arendeId: { name: 'arende_id', type: 'uuid' },
    uppgiftId: { name: 'uppgift_id', type: 'uuid', nullable: true },
    namn: { type: 'text' },
    slag: { type: 'text' },
    handelse: { type: 'text' },
    at: { type: 'timestamptz' },
    datum: { type: 'date' },
    etikett: { type: 'text' },
    regel: { type: 'text' },
    kalla: { type: 'text' },
    rakning: { type: 'text' },
    lag: { type: 'boolean' },
    status: { type: 'text' },
    utfordAt: { name: 'utford_at', type: 'timestamptz', nullable: true },
  },
});
