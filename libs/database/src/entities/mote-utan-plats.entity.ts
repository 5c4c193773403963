import { EntitySchema } from 'typeorm';

/** A case that waited for the group at the cut-off and had no room on the agenda. */
export interface MoteUtanPlats {
  moteId: string;
  arendeId: string;
}

export const MoteUtanPlatsEntity = new EntitySchema<MoteUtanPlats>({
  name: 'mote_utan_plats',
  tableName: 'mote_utan_plats',
  columns: {
    moteId: { name: 'mote_id', type: 'uuid', primary: true },
    arendeId: { name: 'arende_id', type: 'uuid', primary: true },
  },
});
