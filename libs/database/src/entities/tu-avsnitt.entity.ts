import { EntitySchema } from 'typeorm';

/** A section of a tjänsteutlåtande under work, and who writes in it until when. */
export interface TuAvsnittsrad {
  arendeId: string;
  avsnitt: string;
  version: number;
  innehall: unknown;
  andrad: Date | null;
  andradAv: string | null;
  lasAv: string | null;
  lasTill: Date | null;
  /** Of what was last saved. */
  sigill: string | null;
}

export const TuAvsnittEntity = new EntitySchema<TuAvsnittsrad>({
  name: 'tu_avsnitt',
  tableName: 'tu_avsnitt',
  columns: {
    arendeId: { name: 'arende_id', type: 'uuid', primary: true },
    avsnitt: { type: 'text', primary: true },
    version: { type: 'int', default: 0 },
    innehall: { type: 'jsonb', default: {} },
    andrad: { type: 'timestamptz', nullable: true },
    andradAv: { name: 'andrad_av', type: 'text', nullable: true },
    lasAv: { name: 'las_av', type: 'text', nullable: true },
    lasTill: { name: 'las_till', type: 'timestamptz', nullable: true },
    sigill: { type: 'text', nullable: true },
  },
});
