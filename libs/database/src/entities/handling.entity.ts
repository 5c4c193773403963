import { EntitySchema } from 'typeorm';

/** One version of a document made or received in a case; never changed. `dokumentId` holds the versions together. */
export interface Handling {
  id: string;
  arendeId: string;
  effektId: string | null;
  slag: string;
  titel: string;
  version: number;
  status: string;
  mediatyp: string;
  innehall: Buffer;
  hash: string;
  skapad: Date;
  mottagare: string | null;
  dokumentId: string;
  beteckning: string;
  beskrivning: string | null;
  mall: string | null;
  mallversion: number | null;
  skapadAv: string | null;
  /** How many events the register has of it, and the end of their chain. */
  handelser: number;
  handelseKedja: string | null;
  /** What it is when it comes into the register, sealed by the database. */
  sigill: string;
}

export const HandlingEntity = new EntitySchema<Handling>({
  name: 'handling',
  tableName: 'handling',
  columns: {
    id: { type: 'uuid', primary: true },
    arendeId: { name: 'arende_id', type: 'uuid' },
    effektId: { name: 'effekt_id', type: 'text', nullable: true },
    slag: { type: 'text' },
    titel: { type: 'text' },
    version: { type: 'int' },
    status: { type: 'text' },
    mediatyp: { type: 'text' },
    innehall: { type: 'bytea' },
    hash: { type: 'text' },
    skapad: { type: 'timestamptz' },
    mottagare: { type: 'text', nullable: true },
    dokumentId: { name: 'dokument_id', type: 'uuid' },
    beteckning: { type: 'text' },
    beskrivning: { type: 'text', nullable: true },
    mall: { type: 'text', nullable: true },
    mallversion: { type: 'int', nullable: true },
    skapadAv: { name: 'skapad_av', type: 'text', nullable: true },
    handelser: { type: 'int', default: 0 },
    handelseKedja: { name: 'handelse_kedja', type: 'text', nullable: true },
    sigill: { type: 'text' },
  },
});
