import { EntitySchema } from 'typeorm';

/** A case: its snapshot and what lists show of it. */
export interface Arende {
  id: string;
  process: string;
  maskinversion: number;
  regim: string;
  titel: string;
  dnr: string | null;
  organId: string;
  tillstand: string;
  fas: string;
  steg: number;
  snapshot: unknown;
  sekretess: boolean;
  sekretessLagrum: string | null;
  overordnatId: string | null;
  kalla: string | null;
  pausadSedan: Date | null;
  avslutad: boolean;
  skapad: Date;
  andrad: Date;
  kedja: string;
}

export const ArendeEntity = new EntitySchema<Arende>({
  name: 'arende',
  tableName: 'arende',
  columns: {
    id: { type: 'uuid', primary: true },
    process: { type: 'text' },
    maskinversion: { type: 'int' },
    regim: { type: 'text' },
    titel: { type: 'text' },
    dnr: { type: 'text', nullable: true },
    organId: { name: 'organ_id', type: 'text' },
    tillstand: { type: 'text' },
    fas: { type: 'text' },
    steg: { type: 'int' },
    snapshot: { type: 'jsonb' },
    sekretess: { type: 'boolean', default: false },
    sekretessLagrum: { name: 'sekretess_lagrum', type: 'text', nullable: true },
    overordnatId: { name: 'overordnat_id', type: 'uuid', nullable: true },
    kalla: { type: 'text', nullable: true },
    pausadSedan: { name: 'pausad_sedan', type: 'timestamptz', nullable: true },
    avslutad: { type: 'boolean', default: false },
    skapad: { type: 'timestamptz' },
    andrad: { type: 'timestamptz' },
    kedja: { type: 'text' },
  },
});
