import { EntitySchema } from 'typeorm';

/** A meeting of an organ that decides. */
export interface Sammantrade {
  arendeId: string;
  organId: string;
  organtyp: string;
  datum: string;
  tid: string;
  plats: string;
  platser: number;
  tillstand: string;
  kallatAt: Date | null;
  oppnatAt: Date | null;
  avslutatAt: Date | null;
  sekvens: number;
  kalenderAndrad: Date | null;
  /** The item that those who follow the meeting are shown. */
  aktuellPunkt: string | null;
  /** The votes that are being given in it, and by which version of the item. */
  pagaendeVotering: unknown;
}

export const SammantradeEntity = new EntitySchema<Sammantrade>({
  name: 'sammantrade',
  tableName: 'sammantrade',
  columns: {
    arendeId: { name: 'arende_id', type: 'uuid', primary: true },
    organId: { name: 'organ_id', type: 'text' },
    organtyp: { type: 'text' },
    datum: { type: 'date' },
    tid: { type: 'text' },
    plats: { type: 'text' },
    platser: { type: 'int' },
    tillstand: { type: 'text' },
    kallatAt: { name: 'kallat_at', type: 'timestamptz', nullable: true },
    oppnatAt: { name: 'oppnat_at', type: 'timestamptz', nullable: true },
    avslutatAt: { name: 'avslutat_at', type: 'timestamptz', nullable: true },
    sekvens: { type: 'int', default: 0 },
    kalenderAndrad: { name: 'kalender_andrad', type: 'timestamptz', nullable: true },
    aktuellPunkt: { name: 'aktuell_punkt', type: 'uuid', nullable: true },
    pagaendeVotering: { name: 'pagaende_votering', type: 'jsonb', nullable: true },
  },
});
