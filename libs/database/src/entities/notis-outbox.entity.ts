import { EntitySchema } from 'typeorm';

/** Notices waiting to be sent. */
export interface NotisOutbox {
  id: string;
  notisId: string | null;
  tillOrgan: string | null;
  tillRoll: string | null;
  tillPerson: string | null;
  arendeId: string | null;
  uppgiftId: string | null;
  typ: string;
  text: string;
  skapad: Date;
  nastaForsok: Date;
  forsok: number;
  skickadAt: Date | null;
  misslyckad: string | null;
}

export const NotisOutboxEntity = new EntitySchema<NotisOutbox>({
  name: 'notis_outbox',
  tableName: 'notis_outbox',
  columns: {
    id: { type: 'uuid', primary: true },
    notisId: { name: 'notis_id', type: 'uuid', nullable: true },
    tillOrgan: { name: 'till_organ', type: 'text', nullable: true },
    tillRoll: { name: 'till_roll', type: 'text', nullable: true },
    tillPerson: { name: 'till_person', type: 'text', nullable: true },
    arendeId: { name: 'arende_id', type: 'uuid', nullable: true },
    uppgiftId: { name: 'uppgift_id', type: 'uuid', nullable: true },
    typ: { type: 'text' },
    text: { type: 'text' },
    skapad: { type: 'timestamptz' },
    nastaForsok: { name: 'nasta_forsok', type: 'timestamptz' },
    forsok: { type: 'int', default: 0 },
    skickadAt: { name: 'skickad_at', type: 'timestamptz', nullable: true },
    misslyckad: { type: 'text', nullable: true },
  },
});
