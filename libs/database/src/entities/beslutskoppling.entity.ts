import { EntitySchema } from 'typeorm';

/** A case that a matter decides about, and what the decision is, or is proposed to be, for it. */
export interface Beslutskoppling {
  beslutId: string;
  arendeId: string;
  utfall: string;
  beloppTkr: number | null;
  /** How the amount is split per responsible body (C-16); empty: it stays with the owner. Whole tkr. */
  fordelning: { organ: string; beloppTkr: number }[];
  skal: string | null;
  lage: string;
  skapad: Date;
  /** The hash of what the row says. */
  sigill: string;
}

export const BeslutskopplingEntity = new EntitySchema<Beslutskoppling>({
  name: 'beslutskoppling',
  tableName: 'beslutskoppling',
  columns: {
    beslutId: { name: 'beslut_id', type: 'uuid', primary: true },
    arendeId: { name: 'arende_id', type: 'uuid', primary: true },
    utfall: { type: 'text' },
    beloppTkr: { name: 'belopp_tkr', type: 'int', nullable: true },
    fordelning: { type: 'jsonb', default: [] },
    skal: { type: 'text', nullable: true },
    lage: { type: 'text' },
    skapad: { type: 'timestamptz' },
    sigill: { type: 'text' },
  },
});
