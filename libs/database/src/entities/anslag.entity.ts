import { EntitySchema } from 'typeorm';

/** A notice of the anslagstavla as it stands. */
export interface Anslag {
  arendeId: string;
  nr: number;
  slag: string;
  organId: string;
  sammantradeId: string | null;
  sammantradesdatum: string | null;
  beslutsdatum: string | null;
  justeringsdatum: string;
  forvaring: string;
  handlingId: string | null;
  tillstand: string;
  uppsattAt: Date | null;
  uppsatt: string | null;
  overklagandeTill: string | null;
  nedtagetAt: Date | null;
  nedtaget: string | null;
  skapad: Date;
  /** The last look, how many there have been, and the end of their chain. */
  iakttagenAt: Date | null;
  iakttagelser: number;
  iakttagelseKedja: string | null;
}

export const AnslagEntity = new EntitySchema<Anslag>({
  name: 'anslag',
  tableName: 'anslag',
  columns: {
    arendeId: { name: 'arende_id', type: 'uuid', primary: true },
    nr: { type: 'int' },
    slag: { type: 'text' },
    organId: { name: 'organ_id', type: 'text' },
    sammantradeId: { name: 'sammantrade_id', type: 'uuid', nullable: true },
    sammantradesdatum: { type: 'date', nullable: true },
    beslutsdatum: { type: 'date', nullable: true },
    justeringsdatum: { type: 'date' },
    forvaring: { type: 'text' },
    handlingId: { name: 'handling_id', type: 'uuid', nullable: true },
    tillstand: { type: 'text' },
    uppsattAt: { name: 'uppsatt_at', type: 'timestamptz', nullable: true },
    uppsatt: { type: 'date', nullable: true },
    overklagandeTill: { name: 'overklagande_till', type: 'date', nullable: true },
    nedtagetAt: { name: 'nedtaget_at', type: 'timestamptz', nullable: true },
    nedtaget: { type: 'date', nullable: true },
    skapad: { type: 'timestamptz' },
    iakttagenAt: { name: 'iakttagen_at', type: 'timestamptz', nullable: true },
    iakttagelser: { type: 'int', default: 0 },
    iakttagelseKedja: { name: 'iakttagelse_kedja', type: 'text', nullable: true },
  },
});
