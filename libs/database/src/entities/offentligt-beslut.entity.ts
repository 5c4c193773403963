import { EntitySchema } from 'typeorm';

/** A decision as anybody may read of it; shown only while it is not secret. */
export interface OffentligtBeslut {
  /** The case's, or the item's. */
  id: string;
  arendeId: string | null;
  punktId: string | null;
  rubrik: string | null;
  sammanfattning: string | null;
  avstattSkal: string | null;
  skrivenAt: Date | null;
  skrivenAv: string | null;
  publiceratAt: Date | null;
  organId: string | null;
  beslutsdatum: string | null;
  paragraf: number | null;
  utfall: string | null;
  utdrag: boolean;
  borttagetAt: Date | null;
  borttagetAv: string | null;
  borttagetSkal: string | null;
  /** How much has been done outside a case's own events, and the end of that chain. */
  handelser: number;
  handelseKedja: string | null;
}

export const OffentligtBeslutEntity = new EntitySchema<OffentligtBeslut>({
  name: 'offentligt_beslut',
  tableName: 'offentligt_beslut',
  columns: {
    id: { type: 'uuid', primary: true },
    arendeId: { name: 'arende_id', type: 'uuid', nullable: true },
    punktId: { name: 'punkt_id', type: 'uuid', nullable: true },
    rubrik: { type: 'text', nullable: true },
    sammanfattning: { type: 'text', nullable: true },
    avstattSkal: { name: 'avstatt_skal', type: 'text', nullable: true },
    skrivenAt: { name: 'skriven_at', type: 'timestamptz', nullable: true },
    skrivenAv: { name: 'skriven_av', type: 'text', nullable: true },
    publiceratAt: { name: 'publicerat_at', type: 'timestamptz', nullable: true },
    organId: { name: 'organ_id', type: 'text', nullable: true },
    beslutsdatum: { type: 'date', nullable: true },
    paragraf: { type: 'int', nullable: true },
    utfall: { type: 'text', nullable: true },
    utdrag: { type: 'boolean', default: false },
    borttagetAt: { name: 'borttaget_at', type: 'timestamptz', nullable: true },
    borttagetAv: { name: 'borttaget_av', type: 'text', nullable: true },
    borttagetSkal: { name: 'borttaget_skal', type: 'text', nullable: true },
    handelser: { type: 'int', default: 0 },
    handelseKedja: { name: 'handelse_kedja', type: 'text', nullable: true },
  },
});
