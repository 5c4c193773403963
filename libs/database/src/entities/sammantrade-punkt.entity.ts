import { EntitySchema } from 'typeorm';

/** An item of a meeting that decides, and what was decided. */
export interface SammantradePunkt {
  id: string;
  moteId: string;
  nr: number;
  slag: string;
  rubrik: string;
  arendeId: string | null;
  forslag: unknown;
  bradskande: boolean;
  radVersion: number;
  status: string;
  strukenSkal: string | null;
  ingaYrkanden: boolean;
  proposition: unknown;
  votering: unknown;
  /** Questions that were settled beside the main one, in order. */
  delfragor: unknown;
  organId: string;
  ar: number | null;
  paragraf: number | null;
  utfall: string | null;
  beslutspunkter: unknown;
  omedelbartJusterad: boolean;
  skalOmedelbar: string | null;
  deltog: unknown;
  beslutadAt: Date | null;
  /** Ballots as counted, in an election. */
  sedlar: unknown;
  proportionellt: unknown;
  /** The member who raised the matter. */
  vacktAv: string | null;
  /** Who led the item when it was decided. */
  leddAv: string | null;
}

export const SammantradePunktEntity = new EntitySchema<SammantradePunkt>({
  name: 'sammantrade_punkt',
  tableName: 'sammantrade_punkt',
  columns: {
    id: { type: 'uuid', primary: true },
    moteId: { name: 'mote_id', type: 'uuid' },
    nr: { type: 'int' },
    slag: { type: 'text' },
    rubrik: { type: 'text' },
    arendeId: { name: 'arende_id', type: 'uuid', nullable: true },
    forslag: { type: 'jsonb' },
    bradskande: { type: 'boolean' },
    radVersion: { name: 'rad_version', type: 'int' },
    status: { type: 'text' },
    strukenSkal: { name: 'struken_skal', type: 'text', nullable: true },
    ingaYrkanden: { name: 'inga_yrkanden', type: 'boolean' },
    proposition: { type: 'jsonb', nullable: true },
    votering: { type: 'jsonb', nullable: true },
    delfragor: { type: 'jsonb', default: [] },
    organId: { name: 'organ_id', type: 'text' },
    ar: { type: 'int', nullable: true },
    paragraf: { type: 'int', nullable: true },
    utfall: { type: 'text', nullable: true },
    beslutspunkter: { type: 'jsonb' },
    omedelbartJusterad: { name: 'omedelbart_justerad', type: 'boolean' },
    skalOmedelbar: { name: 'skal_omedelbar', type: 'text', nullable: true },
    deltog: { type: 'jsonb' },
    beslutadAt: { name: 'beslutad_at', type: 'timestamptz', nullable: true },
    sedlar: { type: 'jsonb', nullable: true },
    proportionellt: { type: 'jsonb', nullable: true },
    vacktAv: { name: 'vackt_av', type: 'text', nullable: true },
    leddAv: { name: 'ledd_av', type: 'text', nullable: true },
  },
});
