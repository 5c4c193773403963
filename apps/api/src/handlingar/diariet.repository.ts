import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { type Inloggad, synligtVillkor } from '#auth';
import type { Dnrrad } from './handlingar.repository.js';

export interface Lankrad extends Dnrrad {
  readonly id: string;
  readonly typ: string;
  /** The link stands in the other case. */
  readonly omvand: boolean;
  readonly arendeId: string | null;
  readonly titel: string | null;
}

export interface NyLank {
  readonly id: string;
  readonly arendeId: string;
  readonly typ: string;
  readonly organ: string;
  readonly dnr: string;
  readonly personId: string;
  readonly nu: Date;
}

/** Diary numbers and links between matters in different authorities (H-18–H-20). */
@Injectable()
export class DiarietRepository {
  constructor(private readonly pool: Pool) {}

  async dnr(arendeId: string): Promise<Dnrrad[]> {
    const svar = await this.pool.query<Dnrrad>({
      name: 'arende-dnr',
      text: `select d.organ_id as "organId", o.namn as "organNamn", dnr_text(d.nummer, d.ar) as dnr from dnr d join organ o on o.id = d.organ_id where d.arende_id = $1 order by o.namn`,
      values: [arendeId],
    });
    return svar.rows;
  }

  /** Links from the case and, of those cases that the person may know of, to it. At most 200. */
  async lankar(jag: Inloggad, arendeId: string): Promise<Lankrad[]> {
    const { sql, varden } = synligtVillkor('a', jag, 2);
    const svar = await this.pool.query<Lankrad>({
      name: 'arende-lankar',
      text: `select l.id, l.typ, false as omvand, l.till_organ_id as "organId", o.namn as "organNamn", l.till_dnr as dnr, a.id as "arendeId", a.titel
          from arende_lank l join organ o on o.id = l.till_organ_id left join arende a on a.id = l.till_arende_id and ${sql} where l.arende_id = $1 and l.borttagen is null
        union all
        select l.id, l.typ, true, o.id, o.namn, a.dnr, a.id, a.titel from arende_lank l join arende a on a.id = l.arende_id and ${sql} join organ o on o.id = myndighet(a.organ_id)
          where l.till_arende_id = $1 and l.borttagen is null order by "organNamn", dnr limit 200`,
      values: [arendeId, ...varden],
    });
    return svar.rows;
  }

  /** The case's own links that have been taken away, latest first. At most 50. */
  async borttagna(arendeId: string): Promise<(Dnrrad & { id: string; typ: string; skal: string; vem: string; vid: Date })[]> {
    const svar = await this.pool.query<Dnrrad & { id: string; typ: string; skal: string; vem: string; vid: Date }>({
      name: 'arende-borttagna-lankar',
      text: `select l.id, l.typ, l.till_organ_id as "organId", o.namn as "organNamn", l.till_dnr as dnr, l.borttagen_skal as skal, coalesce(p.namn, 'Systemet') as vem, l.borttagen as vid
        from arende_lank l join organ o on o.id = l.till_organ_id left join person p on p.id = l.borttagen_av where l.arende_id = $1 and l.borttagen is not null
        order by l.borttagen desc, l.id limit 50`,
      values: [arendeId],
    });
    return svar.rows;
  }

  /** Takes the case's own link away; the row stays with the reason. False when there is no such link. */
  async taBort({
    id,
    arendeId,
    personId,
    skal,
    nu,
  }: {
    id: string;
    arendeId: string;
    personId: string;
    skal: string;
    nu: Date;
  }): Promise<boolean> {
    const svar = await this.pool.query({
      name: 'ta-bort-lank',
      text: 'update arende_lank set borttagen = $3, borttagen_av = $4, borttagen_skal = $5 where id = $1 and arende_id = $2 and borttagen is null',
      values: [id, arendeId, nu, personId, skal],
    });
    return svar.rowCount === 1;
  }

  /** Adds the link, once; finds the case when it is kept here and the person may know of it. False when the body does not exist. */
  async lanka(jag: Inloggad, { id, arendeId, typ, organ, dnr, personId, nu }: NyLank): Promise<boolean> {
    const { sql, varden } = synligtVillkor('a', jag, 8);
    const svar = await this.pool.query({
      name: 'lanka-arende',
      text: `with m as (select myndighet(o.id) as id from organ o where o.id = $4),
          l as (insert into arende_lank (id, arende_id, typ, till_arende_id, till_organ_id, till_dnr, skapad, skapad_av)
            select $1, $2, $3, (select a.id from dnr d join arende a on a.id = d.arende_id where d.organ_id = m.id and d.i_arende is null and dnr_text(d.nummer, d.ar) = $5 and a.id <> $2 and ${sql}),
              m.id, $5, $7, $6 from m on conflict (arende_id, typ, till_organ_id, till_dnr) where borttagen is null do nothing)
        select 1 from m`,
      values: [id, arendeId, typ, organ, dnr, personId, nu, ...varden],
    });
    return svar.rowCount === 1;
  }
}
