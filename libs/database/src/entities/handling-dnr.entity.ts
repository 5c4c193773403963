import { EntitySchema } from 'typeorm';

/** A diary number that a document carries; it may carry several (H-19). */
export interface HandlingDnr {
  handlingId: string;
  organId: string;
  dnr: string;
}

export const HandlingDnrEntity = new EntitySchema<HandlingDnr>({
  name: 'handling_dnr',
  tableName: 'handling_dnr',
  columns: {
    handlingId: { name: 'handling_id', type: 'uuid', primary: true },
    organId: { name: 'organ_id', type: 'text', primary: true },
    dnr: { type: 'text', primary: true },
  },
});
