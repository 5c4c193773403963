import { EntitySchema } from 'typeorm';

/** A case whose workflow shall look again. */
export interface Wake {
  arendeId: string;
  steg: number;
  fas: string;
  skapad: Date;
  tagenTill: Date | null;
  forsok: number;
}

export const WakeEntity = new EntitySchema<Wake>({
  name: 'wake',
  tableName: 'wake',
  columns: {
    arendeId: { name: 'arende_id', type: 'uuid', primary: true },
    steg: { type: 'int' },
    fas: { type: 'text' },
    skapad: { type: 'timestamptz' },
    tagenTill: { name: 'tagen_till', type: 'timestamptz', nullable: true },
    forsok: { type: 'int', default: 0 },
  },
});
