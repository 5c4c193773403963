import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import type { Kalendermote } from '../kalender/sammantradeskalender.js';

/** A calendar goes this many days back, so that a meeting that was cancelled yesterday is taken away by those who subscribe. */
const DAGAR_BAK = 90;
const FLEST = 500;

export type Organmote = Kalendermote & { readonly organId: string };

/** Minutes that a meeting is planned to take when the organisation's file does not say (`moteslangd_minuter`): a day's session of fullmäktige, an afternoon's of a nämnd. */
const LANGD = `coalesce((o.ovrigt ->> 'moteslangd_minuter')::int, case m.organtyp when 'kf' then 300 else 180 end)`;

const RAD = `m.arende_id as id, m.organ_id as "organId", o.namn as "organNamn", m.datum::text, m.tid, ${LANGD} as minuter, m.plats, m.tillstand = 'installt' as installt, m.sekvens,
  coalesce(m.kalender_andrad, a.skapad) as andrad from sammantrade m join arende a on a.id = m.arende_id and not a.sekretess join organ o on o.id = m.organ_id`;

/** Meetings as a calendar may show them: when and where, never what is on the agenda. */
@Injectable()
export class SammantradeskalenderRepository {
  constructor(private readonly pool: Pool) {}

  /** Meetings of fullmäktige, which are open to the public (KL 5:42), from `dagar` days before the date and on. */
  async oppna(idag: string, dagar: number = DAGAR_BAK): Promise<Organmote[]> {
    const svar = await this.pool.query<Organmote>({
      name: 'kalender-oppna',
      text: `select ${RAD} where m.organtyp = 'kf' and m.datum >= $1::date - $2::int order by m.datum, m.arende_id limit ${FLEST}`,
      values: [idag, dagar],
    });
    return svar.rows;
  }

  /** The meetings of one organ. */
  async organets(organ: string, idag: string): Promise<Organmote[]> {
    const svar = await this.pool.query<Organmote>({
      name: 'kalender-organ',
      text: `select ${RAD} where m.organ_id = $1 and m.datum >= $2::date - ${DAGAR_BAK} order by m.datum, m.arende_id limit ${FLEST}`,
      values: [organ, idag],
    });
    return svar.rows;
  }
}
