import { EntitySchema } from 'typeorm';

/** A task with all that an inbox row shows. */
export interface Uppgift {
  id: string;
  arendeId: string;
  process: string;
  typ: string;
  titel: string;
  arendeTitel: string;
  dnr: string | null;
  organId: string;
  roll: string;
  personId: string | null;
  innehavareId: string | null;
  tagenAt: Date | null;
  status: string;
  lage: string;
  fristDatum: string | null;
  fristAt: Date | null;
  fristRegel: string | null;
  fristRakning: string | null;
  lagfrist: boolean;
  eskalerad: number;
  sekretess: boolean;
  oppnadSteg: number;
  radVersion: number;
  skapad: Date;
  avslutad: Date | null;
  avslutadAv: string | null;
}

export const UppgiftEntity = new EntitySchema<Uppgift>({
  name: 'uppgift',
  tableName: 'uppgift',
  columns: {
    id: { type: 'uuid', primary: true },
    arendeId: { name: 'arende_id', type: 'uuid' },
    process: { type: 'text' },
    typ: { type: 'text' },
    titel: { type: 'text' },
    arendeTitel: { name: 'arende_titel', type: 'text' },
    dnr: { type: 'text', nullable: true },
    organId: { name: 'organ_id', type: 'text' },
    roll: { type: 'text' },
    personId: { name: 'person_id', type: 'text', nullable: true },
    innehavareId: { name: 'innehavare_id', type: 'text', nullable: true },
    tagenAt: { name: 'tagen_at', type: 'timestamptz', nullable: true },
    status: { type: 'text' },
    lage: { type: 'text' },
    fristDatum: { name: 'frist_datum', type: 'date', nullable: true },
    fristAt: { name: 'frist_at', type: 'timestamptz', nullable: true },
    fristRegel: { name: 'frist_regel', type: 'text', nullable: true },
    fristRakning: { name: 'frist_rakning', type: 'text', nullable: true },
    lagfrist: { type: 'boolean', default: false },
    eskalerad: { type: 'smallint', default: 0 },
    sekretess: { type: 'boolean', default: false },
    oppnadSteg: { name: 'oppnad_steg', type: 'int' },
    radVersion: { name: 'rad_version', type: 'int', default: 1 },
    skapad: { type: 'timestamptz' },
    avslutad: { type: 'timestamptz', nullable: true },
    avslutadAv: { name: 'avslutad_av', type: 'text', nullable: true },
  },
});
