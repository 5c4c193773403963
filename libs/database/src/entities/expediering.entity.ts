import { EntitySchema } from 'typeorm';

/** One recipient of a decision, and what became of the letter. */
export interface Expediering {
  id: string;
  arendeId: string;
  steg: number;
  nr: number;
  namn: string;
  epost: string | null;
  status: string;
  forsok: number;
  nastaForsok: Date;
  skickadAt: Date | null;
  kvitto: string | null;
  felkod: string | null;
  handlingar: string[];
  skapad: Date;
  /** Of what the row says, as the product last wrote it. */
  sigill: string;
}

export const ExpedieringEntity = new EntitySchema<Expediering>({
  name: 'expediering',
  tableName: 'expediering',
  columns: {
    id: { type: 'uuid', primary: true },
    arendeId: { name: 'arende_id', type: 'uuid' },
    steg: { type: 'int' },
    nr: { type: 'int' },
    namn: { type: 'text' },
    epost: { type: 'text', nullable: true },
    status: { type: 'text' },
    forsok: { type: 'int', default: 0 },
    nastaForsok: { name: 'nasta_forsok', type: 'timestamptz' },
    skickadAt: { name: 'skickad_at', type: 'timestamptz', nullable: true },
    kvitto: { type: 'text', nullable: true },
    felkod: { type: 'text', nullable: true },
    handlingar: { type: 'uuid', array: true, default: '{}' },
    skapad: { type: 'timestamptz' },
    sigill: { type: 'text' },
  },
});
