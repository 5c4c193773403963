import { EntitySchema } from 'typeorm';

/** What the workflow shall do, with its outcome. */
export interface Effect {
  id: string;
  arendeId: string;
  typ: string;
  data: unknown;
  steg: number;
  status: string;
  resultat: unknown;
  skapad: Date;
  klarAt: Date | null;
}

export const EffectEntity = new EntitySchema<Effect>({
  name: 'effect',
  tableName: 'effect',
  columns: {
    id: { type: 'text', primary: true },
    arendeId: { name: 'arende_id', type: 'uuid' },
    typ: { type: 'text' },
    data: { type: 'jsonb' },
    steg: { type: 'int' },
    status: { type: 'text' },
    resultat: { type: 'jsonb', nullable: true },
    skapad: { type: 'timestamptz' },
    klarAt: { name: 'klar_at', type: 'timestamptz', nullable: true },
  },
});
