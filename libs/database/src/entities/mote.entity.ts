import { EntitySchema } from 'typeorm';

/** A meeting of an advising group as lists show it; the case with the same id holds the rules (SM-18). */
export interface Mote {
  arendeId: string;
  process: string;
  organId: string;
  budgetar: number;
  datum: unknown;
  ramTkr: unknown;
  moteDatum: string;
  varderingDatum: string;
  tillstand: string;
  oppnatAt: Date | null;
  avslutatAt: Date | null;
  /** The item in front of those who follow the meeting. */
  aktuellPunkt: string | null;
}

export const MoteEntity = new EntitySchema<Mote>({
  name: 'mote',
  tableName: 'mote',
  columns: {
    arendeId: { name: 'arende_id', type: 'uuid', primary: true },
    process: { type: 'text' },
    organId: { name: 'organ_id', type: 'text' },
    budgetar: { type: 'int' },
    datum: { type: 'jsonb' },
    ramTkr: { name: 'ram_tkr', type: 'jsonb' },
    moteDatum: { name: 'mote_datum', type: 'date' },
    varderingDatum: { name: 'vardering_datum', type: 'date' },
    tillstand: { type: 'text' },
    oppnatAt: { name: 'oppnat_at', type: 'timestamptz', nullable: true },
    avslutatAt: { name: 'avslutat_at', type: 'timestamptz', nullable: true },
    aktuellPunkt: { name: 'aktuell_punkt', type: 'uuid', nullable: true },
  },
});
