import { EntitySchema } from 'typeorm';

/** What has happened to a document in the register: a new status, an annulment, one more diary number. Never changed. */
export interface HandlingHandelse {
  id: string;
  handlingId: string;
  typ: 'status' | 'makulerad' | 'dnr';
  franStatus: string | null;
  tillStatus: string | null;
  organId: string | null;
  dnr: string | null;
  skal: string;
  personId: string;
  vid: Date;
  /** The link after the event before it. */
  kedja: string;
}

export const HandlingHandelseEntity = new EntitySchema<HandlingHandelse>({
  name: 'handling_handelse',
  tableName: 'handling_handelse',
  columns: {
    id: { type: 'bigint', primary: true, generated: 'increment' },
    handlingId: { name: 'handling_id', type: 'uuid' },
    typ: { type: 'text' },
    franStatus: { name: 'fran_status', type: 'text', nullable: true },
    tillStatus: { name: 'till_status', type: 'text', nullable: true },
    organId: { name: 'organ_id', type: 'text', nullable: true },
    dnr: { type: 'text', nullable: true },
    skal: { type: 'text' },
    personId: { name: 'person_id', type: 'text' },
    vid: { type: 'timestamptz' },
    kedja: { type: 'text' },
  },
});
