import { EntitySchema } from 'typeorm';

/** One decision that a notice announces. */
export interface AnslagParagraf {
  arendeId: string;
  ordning: number;
  paragraf: number;
  punktId: string;
  beslutArendeId: string | null;
  rubrik: string;
  overklagande: string;
}

export const AnslagParagrafEntity = new EntitySchema<AnslagParagraf>({
  name: 'anslag_paragraf',
  tableName: 'anslag_paragraf',
  columns: {
    arendeId: { name: 'arende_id', type: 'uuid', primary: true },
    ordning: { type: 'int' },
    paragraf: { type: 'int' },
    punktId: { name: 'punkt_id', type: 'text', primary: true },
    beslutArendeId: { name: 'beslut_arende_id', type: 'uuid', nullable: true },
    rubrik: { type: 'text' },
    overklagande: { type: 'text' },
  },
});
