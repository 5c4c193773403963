import { EntitySchema } from 'typeorm';

/** One look at whether a notice is served to the public; never changed. */
export interface AnslagObservation {
  id: string;
  arendeId: string;
  nr: number;
  vid: Date;
  utfall: string;
  detalj: string | null;
  klockaTillbaka: boolean;
  /** The link of the notice's chain of looks. */
  kedja: string;
}

export const AnslagObservationEntity = new EntitySchema<AnslagObservation>({
  name: 'anslag_observation',
  tableName: 'anslag_observation',
  columns: {
    id: { type: 'bigint', primary: true, generated: 'increment' },
    arendeId: { name: 'arende_id', type: 'uuid' },
    nr: { type: 'int' },
    vid: { type: 'timestamptz' },
    utfall: { type: 'text' },
    detalj: { type: 'text', nullable: true },
    klockaTillbaka: { name: 'klocka_tillbaka', type: 'boolean', default: false },
    kedja: { type: 'text' },
  },
});
