import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { type Inloggad, synligtVillkor, utkastVillkor } from '#auth';
import { exaktTid } from '../inkorg/inkorg.sql.js';
import type { Markor } from '../http/markor.js';

export interface Versionsrad {
  readonly id: string;
  readonly version: string;
  readonly status: 'utkast' | 'upprattad' | 'expedierad' | 'inkommen' | 'makulerad';
  readonly mediatyp: string;
  readonly storlek: number;
  readonly hash: string;
  readonly beskrivning: string | null;
  readonly skapad: Date;
}

export interface Handlingsrad extends Versionsrad {
  readonly dokumentId: string;
  readonly arendeId: string;
  readonly titel: string;
  readonly slag: string;
  readonly mottagare: string | null;
  readonly mall: string | null;
  readonly mallversion: number | null;
  readonly antalVersioner: number;
  readonly nyckel: string;
}

export interface Dnrrad {
  readonly organId: string;
  readonly organNamn: string;
  readonly dnr: string;
}

/** What has been done with a document in the register. */
export interface Registerhandelse {
  readonly typ: 'status' | 'makulerad' | 'dnr';
  readonly fran: Versionsrad['status'] | null;
  readonly till: Versionsrad['status'] | null;
  readonly organId: string | null;
  readonly organNamn: string | null;
  readonly dnr: string | null;
  readonly skal: string;
  readonly vem: string;
  readonly vid: Date;
}

interface Andring {
  readonly id: string;
  readonly skal: string;
  readonly personId: string;
  readonly nu: Date;
}

export interface Innehall {
  readonly titel: string;
  readonly version: string;
  readonly dnr: string | null;
  readonly mediatyp: string;
  readonly hash: string;
  readonly innehall: Buffer;
}

/** Reads the document register as one person may see it: the case's secrecy and the draft rule stand in every statement. */
@Injectable()
export class HandlingarRepository {
  constructor(private readonly pool: Pool) {}

  /** The documents of a case, each with its latest version, the latest first. */
  async iArende(jag: Inloggad, arendeId: string, { efter, antal }: { efter: Markor | null; antal: number }): Promise<Handlingsrad[]> {
    const { villkor, varden } = far(jag, 5);
    const svar = await this.pool.query<Handlingsrad>({
      name: 'handlingar-i-arende',
      text: `select * from (select distinct on (h.dokument_id) ${KOLUMNER}, count(*) over (partition by h.dokument_id)::int as "antalVersioner"
          from handling h join arende a on a.id = h.arende_id where h.arende_id = $1 and ${villkor} order by h.dokument_id, h.version desc) d
        where $3::timestamptz is null or d.skapad < $3::timestamptz or (d.skapad = $3::timestamptz and d.id > $4::uuid) order by d.skapad desc, d.id limit $2`,
      values: [arendeId, antal, efter?.nyckel ?? null, efter?.id ?? null, ...varden],
    });
    return svar.rows;
  }

  /** Every version of the document that the version belongs to, the latest first; empty when the one asked for may not be seen. */
  async versioner(jag: Inloggad, id: string): Promise<Handlingsrad[]> {
    const { villkor, varden } = far(jag, 2);
    const svar = await this.pool.query<Handlingsrad>({
      name: 'handling-versioner',
      text: `select ${KOLUMNER}, count(*) over ()::int as "antalVersioner" from handling h join arende a on a.id = h.arende_id
        where h.dokument_id = (select dokument_id from handling where id = $1) and ${villkor} order by h.version desc limit 500`,
      values: [id, ...varden],
    });
    return svar.rows.some((rad) => rad.id === id) ? svar.rows : [];
  }

  async dnr(handlingId: string): Promise<Dnrrad[]> {
    const svar = await this.pool.query<Dnrrad>({
      name: 'handling-dnr',
      text: `select d.organ_id as "organId", o.namn as "organNamn", d.dnr from handling_dnr d join organ o on o.id = d.organ_id where d.handling_id = $1 order by o.namn, d.dnr`,
      values: [handlingId],
    });
    return svar.rows;
  }

  /** The events of a document in the register, latest first. At most 200. */
  async handelser(handlingId: string): Promise<Registerhandelse[]> {
    const svar = await this.pool.query<Registerhandelse>({
      name: 'handling-handelser',
      text: `select h.typ, h.fran_status as fran, h.till_status as till, h.organ_id as "organId", o.namn as "organNamn", h.dnr, h.skal, p.namn as vem, h.vid
        from handling_handelse h join person p on p.id = h.person_id left join organ o on o.id = h.organ_id where h.handling_id = $1 order by h.id desc limit 200`,
      values: [handlingId],
    });
    return svar.rows;
  }

  /** Changes the status when it is still `fran`, with the event in the same statement. False when it has changed in between. */
  async andraStatus({ id, fran, till, skal, personId, nu }: Andring & { fran: string; till: string }): Promise<boolean> {
    const svar = await this.pool.query({
      name: 'andra-handlingsstatus',
      text: `with h as (update handling set status = $3, handelser = handelser + 1,
            handelse_kedja = handlingshandelsens_sigill(coalesce(handelse_kedja, id::text), $7, $2, $3, null, null, $4, $5, $6)
          where id = $1 and status = $2 returning id, handelse_kedja)
        insert into handling_handelse (handling_id, typ, fran_status, till_status, skal, person_id, vid, kedja) select id, $7, $2, $3, $4, $5, $6, handelse_kedja from h`,
      values: [id, fran, till, skal, personId, nu, till === 'makulerad' ? 'makulerad' : 'status'],
    });
    return svar.rowCount === 1;
  }

  /** Adds a diary number, once, with its event. False when the authority does not exist. */
  async laggTillDnr({ id, organ, dnr, skal, personId, nu }: Andring & { organ: string; dnr: string }): Promise<boolean> {
    const svar = await this.pool.query({
      name: 'lagg-till-dnr',
      text: `with m as (select myndighet(o.id) as id from organ o where o.id = $2),
          d as (insert into handling_dnr (handling_id, organ_id, dnr) select $1, m.id, $3 from m on conflict do nothing returning organ_id),
          l as (update handling set handelser = handelser + 1,
              handelse_kedja = handlingshandelsens_sigill(coalesce(handelse_kedja, id::text), 'dnr', null, null, d.organ_id, $3, $4, $5, $6)
            from d where handling.id = $1 returning handling.id, d.organ_id, handelse_kedja),
          h as (insert into handling_handelse (handling_id, typ, organ_id, dnr, skal, person_id, vid, kedja) select id, 'dnr', organ_id, $3, $4, $5, $6, handelse_kedja from l)
        select 1 from m`,
      values: [id, organ, dnr, skal, personId, nu],
    });
    return svar.rowCount === 1;
  }

  async innehall(jag: Inloggad, id: string): Promise<Innehall | undefined> {
    const { villkor, varden } = far(jag, 2);
    const svar = await this.pool.query<Innehall>({
      name: 'handling-innehall',
      text: `select h.titel, h.beteckning as version, a.dnr, h.mediatyp, h.hash, h.innehall from handling h join arende a on a.id = h.arende_id where h.id = $1 and ${villkor}`,
      values: [id, ...varden],
    });
    return svar.rows[0];
  }
}

const KOLUMNER = `h.id, h.dokument_id as "dokumentId", h.arende_id as "arendeId", h.titel, h.slag, h.beteckning as version, h.status, h.mediatyp,
  octet_length(h.innehall) as storlek, h.hash, h.beskrivning, h.mall, h.mallversion, h.mottagare, h.skapad, ${exaktTid('h.skapad')} as nyckel`;

/** A meeting's document says what stood on the agenda then: it names a case that was made secret afterwards. */
const namnerDolt = (synligt: string): string => `exists (select 1
    from (select arende_id from mote_punkt where mote_id = h.arende_id union all select arende_id from sammantrade_punkt where mote_id = h.arende_id) q
    join arende b on b.id = q.arende_id and b.sekretess and not ${synligt}
    where h.skapad < (select max(s.vid) from handelse s where s.arende_id = b.id and s.typ = 'sekretess-satt'))`;

/** May know of the case, may see the version, and may know of every case that it names. */
function far(jag: Inloggad, forsta: number): { villkor: string; varden: unknown[] } {
  const synligt = synligtVillkor('a', jag, forsta);
  const utkast = utkastVillkor(jag, forsta + synligt.varden.length);
  const namnt = synligtVillkor('b', jag, forsta);
  return { villkor: `${synligt.sql} and ${utkast.sql} and not ${namnerDolt(namnt.sql)}`, varden: [...synligt.varden, ...utkast.varden] };
}
