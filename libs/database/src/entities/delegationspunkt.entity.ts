import { EntitySchema } from 'typeorm';

/** A delegation of power, or a division of work between forums (`typ`). */
export interface Delegationspunkt {
  id: string;
  typ: string;
  punkt: string | null;
  delegerandeOrgan: string | null;
  delegatOrgan: string | null;
  delegatRoll: string | null;
  arendetyp: string | null;
  text: string;
  giltigFran: string | null;
  giltigTill: string | null;
  ovrigt: unknown;
  takTkr: number | null;
  omfattarOrgan: string[] | null;
  omfattarSlag: string[] | null;
  bradskande: boolean;
  delegatSlag: string;
  vidaredelegering: boolean;
  vidaredelegeradFran: string | null;
  forhandsOrgan: string | null;
  forhandsRoll: string | null;
  anmals: boolean;
  kalla: string | null;
}

export const DelegationspunktEntity = new EntitySchema<Delegationspunkt>({
  name: 'delegationspunkt',
  tableName: 'delegationspunkt',
  columns: {
    id: { type: 'text', primary: true },
    typ: { type: 'text' },
    punkt: { type: 'text', nullable: true },
    delegerandeOrgan: { name: 'delegerande_organ', type: 'text', nullable: true },
    delegatOrgan: { name: 'delegat_organ', type: 'text', nullable: true },
    delegatRoll: { name: 'delegat_roll', type: 'text', nullable: true },
    arendetyp: { type: 'text', nullable: true },
    text: { type: 'text' },
    giltigFran: { name: 'giltig_fran', type: 'date', nullable: true },
    giltigTill: { name: 'giltig_till', type: 'date', nullable: true },
    ovrigt: { type: 'jsonb', default: {} },
    takTkr: { name: 'tak_tkr', type: 'int', nullable: true },
    omfattarOrgan: { name: 'omfattar_organ', type: 'text', array: true, nullable: true },
    omfattarSlag: { name: 'omfattar_slag', type: 'text', array: true, nullable: true },
    bradskande: { type: 'boolean', default: false },
    delegatSlag: { name: 'delegat_slag', type: 'text', default: 'funktion' },
    vidaredelegering: { type: 'boolean', default: false },
    vidaredelegeradFran: { name: 'vidaredelegerad_fran', type: 'text', nullable: true },
    forhandsOrgan: { name: 'forhands_organ', type: 'text', nullable: true },
    forhandsRoll: { name: 'forhands_roll', type: 'text', nullable: true },
    anmals: { type: 'boolean', default: true },
    kalla: { type: 'text', nullable: true },
  },
});
