import { type Inloggad, synligtVillkor } from '#auth';
import { arUnderlagSql, ledamoterSql, vagMotSql, vantarSql } from '#engine';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import type { Motesdatum, Motesutfall } from '#contracts';

type PerAr = Record<string, number | null>;

export interface Moterad {
  readonly id: string;
  readonly process: string;
  readonly titel: string;
  readonly organId: string;
  readonly organNamn: string;
  readonly budgetar: number;
  readonly datum: Motesdatum;
  readonly ramTkr: PerAr;
  readonly tillstand: string;
  readonly steg: number;
  readonly kontext: Readonly<Record<string, unknown>>;
  readonly antalPunkter: number;
  readonly kvarAttVardera: number;
  readonly aktuellPunkt: string | null;
}

export interface Punktrad {
  readonly arendeId: string;
  readonly nr: number;
  readonly titel: string;
  readonly dnr: string | null;
  readonly process: string;
  readonly organId: string;
  readonly organNamn: string;
  readonly kontext: Readonly<Record<string, unknown>>;
  readonly radVersion: number;
  readonly status: 'oppen' | 'klar';
  readonly vantar: boolean;
  readonly utfall: Motesutfall | null;
  readonly skal: string | null;
  readonly finansieringstyp: string | null;
  readonly sarskildUppfoljning: boolean;
  readonly rang: number | null;
  readonly lyftSkal: string | null;
  readonly andringGodtagen: boolean;
  readonly andradeFormular: string[];
  readonly antalSvar: number;
  readonly omrade: string | null;
}

export interface Varderingsrad {
  readonly arendeId: string;
  readonly ledamotId: string;
  readonly ledamotNamn: string;
  readonly lage: 'varderad' | 'avstar' | 'jav';
  readonly nytta: number | null;
  readonly effektivitet: number | null;
  readonly innovation: number | null;
  readonly skal: Readonly<Record<'nytta' | 'effektivitet' | 'innovation' | 'ovrigt', string | null>>;
  readonly version: number;
  readonly vid: Date;
}

export interface Rangrad {
  readonly id: string;
  readonly namn: string;
  readonly huvud: boolean;
  readonly radVersion: number;
  readonly ramTkr: PerAr;
  readonly ordning: string[];
  readonly andrad: Date;
  readonly andradAv: string | null;
}

interface Underlagsdel {
  readonly formular: string;
  readonly fryst: { vid: string; innehall: Record<string, unknown> } | null;
  readonly nu: { vid: string; innehall: Record<string, unknown> } | null;
}

const DEL = `jsonb_build_object('vid', to_char(i.vid at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'innehall', i.innehall)`;

const MOTE = `select m.arende_id as id, m.process, a.titel, m.organ_id as "organId", o.namn as "organNamn", m.budgetar, m.datum, m.ram_tkr as "ramTkr", m.tillstand, a.steg,
    a.snapshot -> 'context' as kontext, m.mote_datum::text as "moteDatum",`;

/** Reads of meetings. Whatever a person may not know of — a secret case, another's values — is left out by the query itself. */
@Injectable()
export class MotenRepository {
  constructor(private readonly pool: Pool) {}

  /** The meeting, with the items that the person may know of and those that the person's seat has not valued. */
  async mote(jag: Inloggad, id: string, ledamotId: string | null): Promise<Moterad | undefined> {
    const { sql, varden } = synligtVillkor('b', jag, 3);
    const svar = await this.pool.query<Moterad>({
      name: 'mote-visa',
      text: `${MOTE} ${antalSql(sql)} where m.arende_id = $1`,
      values: [id, ledamotId, ...varden],
    });
    return svar.rows[0];
  }

  /** A page of meetings, latest first; `efter` is the day and id of the last one shown. */
  async lista(
    jag: Inloggad,
    fraga: { organ: readonly string[]; efter: { datum: string; id: string } | null; antal: number },
  ): Promise<(Moterad & { moteDatum: string })[]> {
    const { sql, varden } = synligtVillkor('b', jag, 6);
    const svar = await this.pool.query<Moterad & { moteDatum: string }>({
      name: 'mote-lista',
      text: `${MOTE} ${antalSql(sql)} where m.organ_id = any($1::text[]) and ($3::date is null or (m.mote_datum, m.arende_id) < ($3::date, $4::uuid))
        order by m.mote_datum desc, m.arende_id desc limit $5`,
      values: [fraga.organ, jag.personId, fraga.efter?.datum ?? null, fraga.efter?.id ?? null, fraga.antal, ...varden],
    });
    return svar.rows;
  }

  /** Items in agenda order after `efter` (a number), as many as asked for. */
  async punkter(jag: Inloggad, moteId: string, { efter, antal }: { efter: number; antal: number }): Promise<Punktrad[]> {
    const { sql, varden } = synligtVillkor('a', jag, 4);
    const svar = await this.pool.query<Punktrad>({
      name: 'mote-punkter',
      text: `select p.arende_id as "arendeId", p.nr, a.titel, a.dnr, a.process, a.organ_id as "organId", o.namn as "organNamn", a.snapshot -> 'context' as kontext,
          p.rad_version as "radVersion", p.status, a.tillstand = p.vantar_tillstand as vantar, p.utfall, p.skal, p.finansieringstyp, p.sarskild_uppfoljning as "sarskildUppfoljning",
          p.rang, p.lyft_skal as "lyftSkal", p.andring_godtagen as "andringGodtagen", (select count(*)::int from vardering v where v.mote_id = p.mote_id and v.arende_id = p.arende_id) as "antalSvar",
          array(select n.formular from (select distinct on (i.formular) i.formular, i.hash from inlamning i where i.arende_id = p.arende_id and ${arUnderlagSql('i.formular')}
              order by i.formular, i.vid desc, i.id) n where not exists (select 1 from jsonb_array_elements(p.underlag -> 'delar') d where d ->> 'formular' = n.formular and d ->> 'hash' = n.hash)
            and p.status = 'oppen' order by n.formular) as "andradeFormular",
          (select t.namn from tjansteplan_rad r join tjansteplan_omrade t on t.plan = r.plan and t.id = r.omrade_id where r.arende_id = p.arende_id limit 1) as omrade
        from mote_punkt p join arende a on a.id = p.arende_id join organ o on o.id = a.organ_id
        where p.mote_id = $1 and p.nr > $2 and ${sql} order by p.nr limit $3`,
      values: [moteId, efter, antal, ...varden],
    });
    return svar.rows;
  }

  /** Each form of the item's underlag, frozen and now; undefined when the item is not there for the person. */
  async underlag(jag: Inloggad, moteId: string, arendeId: string): Promise<Underlagsdel[] | undefined> {
    const { sql, varden } = synligtVillkor('a', jag, 3);
    const svar = await this.pool.query<{ delar: Underlagsdel[] }>({
      name: 'mote-punktunderlag',
      text: `select coalesce((select jsonb_agg(jsonb_build_object('formular', coalesce(f.formular, n.formular), 'fryst', f.del, 'nu', case when n.hash is distinct from f.hash then n.del end)
            order by coalesce(f.vid, n.vid), coalesce(f.formular, n.formular))
          from (select i.formular, i.hash, i.vid, ${DEL} as del from jsonb_array_elements(p.underlag -> 'delar') d join inlamning i on i.arende_id = p.arende_id and i.id::text = d ->> 'id') f
          full join (select distinct on (i.formular) i.formular, i.hash, i.vid, ${DEL} as del from inlamning i
            where i.arende_id = p.arende_id and p.status = 'oppen' and ${arUnderlagSql('i.formular')} order by i.formular, i.vid desc, i.id) n using (formular)), '[]') as delar
        from mote_punkt p join arende a on a.id = p.arende_id where p.mote_id = $1 and p.arende_id = $2 and ${sql}`,
      values: [moteId, arendeId, ...varden],
    });
    return svar.rows[0]?.delar;
  }

  /** The values of one's own seat, and of others only for the items named in `visade`. */
  async varderingar(
    moteId: string,
    arendeIds: readonly string[],
    ledamotId: string | null,
    visade: readonly string[],
  ): Promise<Varderingsrad[]> {
    const svar = await this.pool.query<Varderingsrad>({
      name: 'mote-varderingar',
      text: `select v.arende_id as "arendeId", v.ledamot_id as "ledamotId", p.namn as "ledamotNamn", v.lage, v.nytta, v.effektivitet, v.innovation, v.skal, v.version, v.vid
        from vardering v join person p on p.id = v.ledamot_id
        where v.mote_id = $1 and v.arende_id = any($2::uuid[]) and (v.ledamot_id = $3 or v.arende_id = any($4::uuid[])) order by v.arende_id, p.namn`,
      values: [moteId, arendeIds, ledamotId, visade],
    });
    return svar.rows;
  }

  /** Who has left the item for jäv. It is known to the group at once, unlike the values. */
  async jav(moteId: string, arendeIds: readonly string[]): Promise<{ arendeId: string; id: string; namn: string }[]> {
    const svar = await this.pool.query<{ arendeId: string; id: string; namn: string }>({
      name: 'mote-jav',
      text: `select v.arende_id as "arendeId", p.id, p.namn from vardering v join person p on p.id = v.ledamot_id where v.mote_id = $1 and v.arende_id = any($2::uuid[]) and v.lage = 'jav' order by p.namn`,
      values: [moteId, arendeIds],
    });
    return svar.rows;
  }

  async avvikande(moteId: string, arendeIds: readonly string[]): Promise<{ arendeId: string; namn: string; mening: string }[]> {
    const svar = await this.pool.query<{ arendeId: string; namn: string; mening: string }>({
      name: 'mote-avvikande-las',
      text: `select v.arende_id as "arendeId", p.namn, v.mening from avvikande_mening v join person p on p.id = v.person_id where v.mote_id = $1 and v.arende_id = any($2::uuid[]) order by v.vid, v.id`,
      values: [moteId, arendeIds],
    });
    return svar.rows;
  }

  async egnaAnteckningar(moteId: string, arendeIds: readonly string[], personId: string): Promise<Map<string, string>> {
    const svar = await this.pool.query<{ id: string; text: string }>({
      name: 'mote-privat-las',
      text: 'select arende_id as id, text from mote_privat where mote_id = $1 and arende_id = any($2::uuid[]) and person_id = $3',
      values: [moteId, arendeIds, personId],
    });
    return new Map(svar.rows.map(({ id, text }) => [id, text]));
  }

  /** The seats of the group on a date. */
  async ledamoter(organ: string, roller: readonly string[], datum: string): Promise<{ id: string; namn: string; roll: string }[]> {
    const svar = await this.pool.query<{ id: string; namn: string; roll: string }>({
      name: 'mote-ledamoter-namn',
      text: `select p.id, p.namn, (select m.roll from medlemskap m where m.person_id = p.id and m.organ_id = $1 and m.roll = any($2::text[]) and m.fran <= $3::date
            and (m.till is null or m.till >= $3::date) order by array_position($2::text[], m.roll) limit 1) as roll
        from ${ledamoterSql('$1', '$2::text[]', '$3::date')} l join person p on p.id = l.person_id order by p.namn, p.id`,
      values: [organ, roller, datum],
    });
    return svar.rows;
  }

  /** C-04: what each leverantör has not handed in; a secret case only for those who may know of it. */
  async saknadeUnderlag(
    jag: Inloggad,
    organ: string,
  ): Promise<
    {
      organId: string;
      organNamn: string;
      arendeId: string;
      titel: string;
      process: string;
      tillstand: string;
      klart: boolean;
      hos: string | null;
    }[]
  > {
    const { sql, varden } = synligtVillkor('a', jag, 2);
    const svar = await this.pool.query<{
      organId: string;
      organNamn: string;
      arendeId: string;
      titel: string;
      process: string;
      tillstand: string;
      klart: boolean;
      hos: string | null;
    }>({
      name: 'mote-saknade-underlag',
      text: `select a.organ_id as "organId", o.namn as "organNamn", a.id as "arendeId", a.titel, a.process, a.tillstand, ${vantarSql('a', '$1')} as klart,
          (select coalesce(p.namn, uo.namn) from uppgift u left join person p on p.id = u.innehavare_id join organ uo on uo.id = u.organ_id where u.arende_id = a.id and u.status = 'oppen' order by u.id limit 1) as hos
        from arende a join organ o on o.id = a.organ_id
        where not a.avslutad and (${vagMotSql('a', '$1', 'alla')} or ${vantarSql('a', '$1')}) and ${sql} order by o.namn, a.titel, a.id limit 2000`,
      values: [organ, ...varden],
    });
    return svar.rows;
  }

  async rangversioner(moteId: string): Promise<Rangrad[]> {
    const svar = await this.pool.query<Rangrad>({
      name: 'mote-rangversioner',
      text: `select r.id, r.namn, r.huvud, r.rad_version as "radVersion", r.ram_tkr as "ramTkr", r.ordning, r.andrad, p.namn as "andradAv"
        from rangversion r left join person p on p.id = r.andrad_av where r.mote_id = $1 order by r.huvud desc, r.andrad, r.id limit 20`,
      values: [moteId],
    });
    return svar.rows;
  }

  /** Bodies by id, with their type and their meeting calendar (null when they have none). */
  async organ(organ: readonly string[]): Promise<{ id: string; namn: string; typ: string; moten: unknown }[]> {
    const svar = await this.pool.query<{ id: string; namn: string; typ: string; moten: unknown }>({
      name: 'mote-organ',
      text: 'select id, namn, typ, moten from organ where id = any($1::text[]) order by namn',
      values: [organ],
    });
    return svar.rows;
  }

  /** What each item needs of others: those on the agenda, and those that are not. */
  async beroenden(arendeIds: readonly string[]): Promise<{ fran: string; till: string; titel: string }[]> {
    const svar = await this.pool.query<{ fran: string; till: string; titel: string }>({
      name: 'mote-beroenden',
      text: `select b.fran_arende as fran, b.till_arende as till, a.titel from beroende b join arende a on a.id = b.till_arende
        where b.fran_arende = any($1::uuid[]) and b.slag = 'kraver' and b.borttagen is null and not a.sekretess order by a.titel`,
      values: [arendeIds],
    });
    return svar.rows;
  }

  /** Which of the cases stand on the agenda. */
  async paDagordningen(moteId: string, arendeIds: readonly string[]): Promise<Set<string>> {
    if (arendeIds.length === 0) return new Set();
    const svar = await this.pool.query<{ id: string }>({
      name: 'mote-pa-dagordningen',
      text: 'select arende_id as id from mote_punkt where mote_id = $1 and arende_id = any($2::uuid[])',
      values: [moteId, arendeIds],
    });
    return new Set(svar.rows.map(({ id }) => id));
  }

  /** Cases that were in by the cut-off and had no room on the agenda. */
  async utanPlats(moteId: string): Promise<Set<string>> {
    const svar = await this.pool.query<{ id: string }>({
      name: 'mote-utan-plats',
      text: 'select arende_id as id from mote_utan_plats where mote_id = $1',
      values: [moteId],
    });
    return new Set(svar.rows.map(({ id }) => id));
  }

  /** The latest notes of the meeting as a document. */
  async anteckningar(moteId: string): Promise<string | null> {
    const svar = await this.pool.query<{ id: string }>({
      name: 'mote-anteckningar',
      text: `select id from handling where arende_id = $1 and slag = 'anteckningar' order by version desc, skapad desc limit 1`,
      values: [moteId],
    });
    return svar.rows[0]?.id ?? null;
  }

  /** False when the item is not on the agenda for the person, or is in front of the group already. */
  async sattAktuell(jag: Inloggad, moteId: string, arendeId: string): Promise<boolean> {
    const { sql, varden } = synligtVillkor('a', jag, 3);
    const svar = await this.pool.query({
      name: 'mote-aktuell-punkt',
      text: `update mote m set aktuell_punkt = $2 from mote_punkt p join arende a on a.id = p.arende_id
        where m.arende_id = $1 and p.mote_id = m.arende_id and p.arende_id = $2 and m.aktuell_punkt is distinct from $2 and ${sql}`,
      values: [moteId, arendeId, ...varden],
    });
    return svar.rowCount === 1;
  }
}

/** The items that the person may know of and those left to value for the seat in `$2`. */
const antalSql = (
  synligt: string,
): string => `(select b.id from arende b where b.id = m.aktuell_punkt and ${synligt}) as "aktuellPunkt", coalesce(n.antal, 0) as "antalPunkter", coalesce(n.kvar, 0) as "kvarAttVardera"
  from mote m join arende a on a.id = m.arende_id join organ o on o.id = m.organ_id
  left join lateral (select count(*)::int as antal, (count(*) filter (where q.status = 'oppen' and b.tillstand = q.vantar_tillstand and m.tillstand in ('kallat', 'pagar')
      and not exists (select 1 from vardering v where v.mote_id = q.mote_id and v.arende_id = q.arende_id and v.ledamot_id = $2)))::int as kvar
    from mote_punkt q join arende b on b.id = q.arende_id where q.mote_id = m.arende_id and ${synligt}) n on true`;
