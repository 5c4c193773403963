import { EntitySchema } from 'typeorm';

/** An item of a meeting: the underlag that was frozen, and what the group recommended. */
export interface MotePunkt {
  moteId: string;
  arendeId: string;
  nr: number;
  radVersion: number;
  status: string;
  vantarTillstand: string;
  underlag: unknown;
  underlagHash: string;
  andringGodtagen: boolean;
  lyftSkal: string | null;
  utfall: string | null;
  skal: string | null;
  finansieringstyp: string | null;
  skalKommunbidrag: string | null;
  sarskildUppfoljning: boolean;
  samtycke: boolean;
  rang: number | null;
  avslutadAt: Date | null;
  avslutadAv: string | null;
}

export const MotePunktEntity = new EntitySchema<MotePunkt>({
  name: 'mote_punkt',
  tableName: 'mote_punkt',
  columns: {
    moteId: { name: 'mote_id', type: 'uuid', primary: true },
    arendeId: { name: 'arende_id', type: 'uuid', primary: true },
    nr: { type: 'int' },
    radVersion: { name: 'rad_version', type: 'int' },
    status: { type: 'text' },
    vantarTillstand: { name: 'vantar_tillstand', type: 'text' },
    underlag: { type: 'jsonb' },
    underlagHash: { name: 'underlag_hash', type: 'text' },
    andringGodtagen: { name: 'andring_godtagen', type: 'boolean' },
    lyftSkal: { name: 'lyft_skal', type: 'text', nullable: true },
    utfall: { type: 'text', nullable: true },
    skal: { type: 'text', nullable: true },
    finansieringstyp: { type: 'text', nullable: true },
    skalKommunbidrag: { name: 'skal_kommunbidrag', type: 'text', nullable: true },
    sarskildUppfoljning: { name: 'sarskild_uppfoljning', type: 'boolean' },
    samtycke: { type: 'boolean' },
    rang: { type: 'int', nullable: true },
    avslutadAt: { name: 'avslutad_at', type: 'timestamptz', nullable: true },
    avslutadAv: { name: 'avslutad_av', type: 'text', nullable: true },
  },
});
