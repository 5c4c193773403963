import { EntitySchema } from 'typeorm';

/** A signature on one version of a document of a meeting, by its hash; never changed, only cancelled. */
export interface SammantradeSignatur {
  id: string;
  moteId: string;
  dokument: string;
  nr: number;
  personId: string;
  som: string;
  hash: string;
  autentiserad: Date;
  vid: Date;
  makulerad: Date | null;
}

export const SammantradeSignaturEntity = new EntitySchema<SammantradeSignatur>({
  name: 'sammantrade_signatur',
  tableName: 'sammantrade_signatur',
  columns: {
    id: { type: 'uuid', primary: true },
    moteId: { name: 'mote_id', type: 'uuid' },
    dokument: { type: 'text' },
    nr: { type: 'int' },
    personId: { name: 'person_id', type: 'text' },
    som: { type: 'text' },
    hash: { type: 'text' },
    autentiserad: { type: 'timestamptz' },
    vid: { type: 'timestamptz' },
    makulerad: { type: 'timestamptz', nullable: true },
  },
});
