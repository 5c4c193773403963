import { EntitySchema } from 'typeorm';

/** A decision on delegation, and how it came back to the body that delegated. */
export interface Delegationsbeslut {
  arendeId: string;
  delegerandeOrgan: string;
  arendetyp: string;
  beloppTkr: number | null;
  bradskande: boolean;
  overklagbart: boolean;
  punktId: string | null;
  tillstand: string;
  beslutatDatum: string | null;
  beslutatAv: string | null;
  anmals: boolean;
  anmalanSenast: string | null;
  anmalanId: string | null;
  anmaldVid: string | null;
  tillkannagivet: string | null;
}

export const DelegationsbeslutEntity = new EntitySchema<Delegationsbeslut>({
  name: 'delegationsbeslut',
  tableName: 'delegationsbeslut',
  columns: {
    arendeId: { name: 'arende_id', type: 'uuid', primary: true },
    delegerandeOrgan: { name: 'delegerande_organ', type: 'text' },
    arendetyp: { type: 'text' },
    beloppTkr: { name: 'belopp_tkr', type: 'int', nullable: true },
    bradskande: { type: 'boolean' },
    overklagbart: { type: 'boolean' },
    punktId: { name: 'punkt_id', type: 'text', nullable: true },
    tillstand: { type: 'text' },
    beslutatDatum: { name: 'beslutat_datum', type: 'date', nullable: true },
    beslutatAv: { name: 'beslutat_av', type: 'text', nullable: true },
    anmals: { type: 'boolean' },
    anmalanSenast: { name: 'anmalan_senast', type: 'date', nullable: true },
    anmalanId: { name: 'anmalan_id', type: 'uuid', nullable: true },
    anmaldVid: { name: 'anmald_vid', type: 'date', nullable: true },
    tillkannagivet: { type: 'date', nullable: true },
  },
});
