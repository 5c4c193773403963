import { EntitySchema } from 'typeorm';

/** An ordered list that the group tries: one is the meeting's own, the others are what-ifs. */
export interface Rangversion {
  id: string;
  moteId: string;
  namn: string;
  huvud: boolean;
  radVersion: number;
  ramTkr: unknown;
  ordning: unknown;
  andrad: Date;
  andradAv: string | null;
}

export const RangversionEntity = new EntitySchema<Rangversion>({
  name: 'rangversion',
  tableName: 'rangversion',
  columns: {
    id: { type: 'uuid', primary: true },
    moteId: { name: 'mote_id', type: 'uuid' },
    namn: { type: 'text' },
    huvud: { type: 'boolean' },
    radVersion: { name: 'rad_version', type: 'int' },
    ramTkr: { name: 'ram_tkr', type: 'jsonb' },
    ordning: { type: 'jsonb' },
    andrad: { type: 'timestamptz' },
    andradAv: { name: 'andrad_av', type: 'text', nullable: true },
  },
});
