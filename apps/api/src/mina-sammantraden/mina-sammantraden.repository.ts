import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { type Inloggad, synligtVillkor, utkastVillkor } from '#auth';
import { sammantradandeOrgan } from '#contracts';
import type { Markor } from '../http/markor.js';
import { type Arenderad, bevakade } from '../skrivbord/arenderad.js';

export interface Moterad {
  readonly id: string;
  readonly titel: string;
  readonly organId: string;
  readonly organNamn: string;
  readonly datum: string;
  readonly tid: string;
  readonly plats: string;
  readonly tillstand: string;
  readonly kallelse: string | null;
  readonly antalPunkter: number;
}

export interface Papperrad {
  readonly punktId: string;
  readonly nr: number;
  readonly rubrik: string;
  readonly paragraf: number | null;
  readonly arendeId: string | null;
  readonly dnr: string | null;
  readonly handlingar: readonly { id: string; titel: string; version: string; skapad: string }[];
}

/** A followed case with its last event. */
export interface Foljdrad extends Arenderad {
  readonly senastTyp: string | null;
  readonly senastVid: Date | null;
}

export interface Justeringsrad {
  readonly uppgiftId: string;
  readonly titel: string;
  readonly arendeId: string;
  readonly arendeTitel: string;
  readonly fristDatum: string | null;
}

/** As many papers of one item as a page shows; the item's own page has them all. */
const FLEST_HANDLINGAR = 20;
const NOLL = '00000000-0000-0000-0000-000000000000';

/** What one who has a seat reads: meetings of the own organs, and of each case only what the person may know of. */
@Injectable()
export class MinaSammantradenRepository {
  constructor(private readonly pool: Pool) {}

  /** Meetings from the day on, the next first; `efter` is the day and id of the last one shown. */
  async kommande(
    jag: Inloggad,
    fraga: { organ: readonly string[]; idag: string; efter: { datum: string; id: string } | null; antal: number },
  ): Promise<Moterad[]> {
    const mote = synligtVillkor('a', jag, 6);
    const punkt = synligtVillkor('b', jag, 8);
    const svar = await this.pool.query<Moterad>({
      name: 'mina-sammantraden',
      text: `select m.arende_id as id, a.titel, m.organ_id as "organId", o.namn as "organNamn", m.datum::text, m.tid, m.plats, m.tillstand,
          (select h.id from handling h where h.arende_id = m.arende_id and h.slag = 'kallelse' and h.status <> 'makulerad' order by h.skapad desc, h.id limit 1) as kallelse,
          (select count(*)::int from sammantrade_punkt p left join arende b on b.id = p.arende_id where p.mote_id = m.arende_id and p.status <> 'struken' and (p.arende_id is null or ${punkt.sql})) as "antalPunkter"
        from sammantrade m join arende a on a.id = m.arende_id and ${mote.sql} join organ o on o.id = m.organ_id
        where m.organ_id = any($1::text[]) and m.datum >= $2::date and m.avslutat_at is null and ($3::date is null or (m.datum, m.arende_id) > ($3::date, $4::uuid))
        order by m.datum, m.arende_id limit $5`,
      values: [fraga.organ, fraga.idag, fraga.efter?.datum ?? null, fraga.efter?.id ?? null, fraga.antal, ...mote.varden, ...punkt.varden],
    });
    return svar.rows;
  }

  /** Items of the meeting in agenda order after `efter` (a number), each with the papers of its case in their latest version. */
  async papper(jag: Inloggad, moteId: string, { efter, antal }: { efter: number; antal: number }): Promise<Papperrad[]> {
    const arende = synligtVillkor('a', jag, 4);
    const handling = utkastVillkor(jag, 6);
    const svar = await this.pool.query<Papperrad>({
      name: 'sammantradets-papper',
      text: `select p.id as "punktId", p.nr, p.rubrik, p.paragraf, p.arende_id as "arendeId", a.dnr,
          coalesce((select json_agg(json_build_object('id', d.id, 'titel', d.titel, 'version', d.beteckning, 'skapad', d.skapad) order by d.skapad desc, d.id)
            from (select s.* from (select distinct on (h.dokument_id) h.id, h.titel, h.beteckning, h.skapad from handling h
              where h.arende_id = a.id and h.status <> 'makulerad' and ${handling.sql} order by h.dokument_id, h.version desc) s order by s.skapad desc, s.id limit ${FLEST_HANDLINGAR}) d), '[]') as handlingar
        from sammantrade_punkt p left join arende a on a.id = p.arende_id
        where p.mote_id = $1 and p.nr > $2 and p.status <> 'struken' and (p.arende_id is null or ${arende.sql}) order by p.nr limit $3`,
      values: [moteId, efter, antal, ...arende.varden, ...handling.varden],
    });
    return svar.rows;
  }

  /** The organ of a meeting that the person may know of. */
  async organFor(jag: Inloggad, moteId: string): Promise<string | undefined> {
    const { sql, varden } = synligtVillkor('a', jag, 2);
    const svar = await this.pool.query<{ organId: string }>({
      name: 'sammantradets-organ',
      text: `select m.organ_id as "organId" from sammantrade m join arende a on a.id = m.arende_id and ${sql} where m.arende_id = $1`,
      values: [moteId, ...varden],
    });
    return svar.rows[0]?.organId;
  }

  /** Open tasks of the types that are the person's own, the nearest deadline first. */
  async uppgifter(jag: Inloggad, typer: readonly string[], antal: number): Promise<Justeringsrad[]> {
    const { sql, varden } = synligtVillkor('a', jag, 4);
    const svar = await this.pool.query<Justeringsrad>({
      name: 'mina-uppgifter-av-typ',
      text: `select u.id as "uppgiftId", u.titel, u.arende_id as "arendeId", u.arende_titel as "arendeTitel", u.frist_datum::text as "fristDatum"
        from uppgift u join arende a on a.id = u.arende_id and ${sql}
        where u.status = 'oppen' and (u.person_id = $1 or u.innehavare_id = $1) and u.typ = any($2::text[]) order by u.frist_at, u.id limit $3`,
      values: [jag.personId, typer, antal, ...varden],
    });
    return svar.rows;
  }

  /** Followed cases after the place, each with its last event. */
  async foljda(jag: Inloggad, efter: Markor | null, antal: number): Promise<Foljdrad[]> {
    const { sql, varden } = synligtVillkor('a', jag, 5);
    const svar = await this.pool.query<Foljdrad>({
      name: 'foljda-arenden',
      text: bevakade(sql, {
        kolumner: ', s.typ as "senastTyp", s.vid as "senastVid"',
        tabeller: 'left join lateral (select h.typ, h.vid from handelse h where h.arende_id = a.id order by h.steg desc limit 1) s on true',
      }),
      values: [jag.personId, efter?.nyckel ?? 'infinity', efter?.id ?? NOLL, antal, ...varden],
    });
    return svar.rows;
  }

  /** Those of the organs that hold meetings, with their names. */
  async sammantradande(organ: readonly string[]): Promise<{ id: string; namn: string }[]> {
    const svar = await this.pool.query<{ id: string; namn: string }>({
      name: 'sammantradande-organ',
      text: `select id, namn from organ where id = any($1::text[]) and typ = any($2::text[]) order by namn, id`,
      values: [organ, Object.keys(sammantradandeOrgan)],
    });
    return svar.rows;
  }
}
