import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { type Inloggad, synligtVillkor, utkastVillkor } from '#auth';
import { LASTID_S } from '#contracts';
import type { FormelltArendeKontext } from '#machines';

export interface Tuarende {
  readonly id: string;
  readonly titel: string;
  readonly dnr: string | null;
  readonly steg: number;
  readonly tillstand: string;
  readonly kontext: FormelltArendeKontext;
  readonly uppgiftId: string | null;
  readonly innehavareId: string | null;
  readonly innehavareNamn: string | null;
}

export interface Avsnittsrad {
  readonly avsnitt: string;
  readonly version: number;
  readonly innehall: Readonly<Record<string, unknown>>;
  readonly andrad: Date | null;
  readonly avId: string | null;
  readonly avNamn: string | null;
  /** Who writes in it at this moment. */
  readonly lasId: string | null;
  readonly lasNamn: string | null;
}

/** A form that has become a version, or (`utfardad`) the signature that issued it. */
export interface Versionsrad {
  readonly utfardad: boolean;
  readonly vem: string | null;
  readonly vid: Date;
  readonly inlamningId: string | null;
  readonly innehall: Readonly<Record<string, unknown>>;
}

interface Skrivning {
  readonly arendeId: string;
  readonly avsnitt: string;
  readonly personId: string;
}

/** The shared text of a tjänsteutlåtande. Each statement decides by itself, so that two who write at once cannot both be right. */
@Injectable()
export class TjansteutlatandeRepository {
  constructor(private readonly pool: Pool) {}

  /** The matter, when the person may know of it and of its drafts. */
  async arende(jag: Inloggad, id: string): Promise<Tuarende | undefined> {
    const synligt = synligtVillkor('a', jag, 2);
    const utkast = utkastVillkor(jag, 2 + synligt.varden.length);
    const svar = await this.pool.query<Tuarende>({
      name: 'tu-arende',
      text: `select a.id, a.titel, a.dnr, a.steg, a.tillstand, a.snapshot -> 'context' as kontext, u.id as "uppgiftId", p.id as "innehavareId", p.namn as "innehavareNamn"
        from arende a cross join (select 'utkast'::text as status) h
        left join uppgift u on u.arende_id = a.id and u.status = 'oppen' and u.typ = 'skriv-tjansteutlatandet' left join person p on p.id = u.innehavare_id
        where a.id = $1 and a.process = 'formelltarende' and ${synligt.sql} and ${utkast.sql} limit 1`,
      values: [id, ...synligt.varden, ...utkast.varden],
    });
    return svar.rows[0];
  }

  async avsnitt(arendeId: string): Promise<Avsnittsrad[]> {
    const svar = await this.pool.query<Avsnittsrad>({
      name: 'tu-avsnitt',
      text: `select t.avsnitt, t.version, t.innehall, t.andrad, p.id as "avId", p.namn as "avNamn", l.id as "lasId", l.namn as "lasNamn"
        from tu_avsnitt t left join person p on p.id = t.andrad_av left join person l on l.id = t.las_av and t.las_till > clock_timestamp() where t.arende_id = $1`,
      values: [arendeId],
    });
    return svar.rows;
  }

  /** What has become versions, the oldest first. At most 500. */
  async versioner(arendeId: string): Promise<Versionsrad[]> {
    const svar = await this.pool.query<Versionsrad>({
      name: 'tu-versioner',
      text: `select h.typ = 'underteckna' as utfardad, p.namn as vem, h.vid, h.inlamning_id as "inlamningId", coalesce(i.innehall, '{}') as innehall
        from handelse h left join person p on p.id = h.person_id left join inlamning i on i.id = h.inlamning_id
        where h.arende_id = $1 and (h.typ in ('spara-version', 'lamna-till-granskning') or (h.typ = 'underteckna' and h.till_tillstand = 'utfardat')) order by h.steg limit 500`,
      values: [arendeId],
    });
    return svar.rows;
  }

  /** Takes or renews the lock. False when somebody else writes, or the text is not open. */
  async las({ arendeId, avsnitt, personId }: Skrivning): Promise<boolean> {
    const svar = await this.pool.query({ name: 'tu-las', text: LAS, values: [arendeId, avsnitt, personId, LASTID_S, OPPET] });
    return svar.rowCount === 1;
  }

  /** Gives the lock back; somebody else's is left alone. */
  async slapp({ arendeId, avsnitt, personId }: Skrivning): Promise<void> {
    await this.pool.query({ name: 'tu-slapp', text: SLAPP, values: [arendeId, avsnitt, personId] });
  }

  /** Saves the section when it is still at `version` (0 = never saved), nobody else writes in it and the text is open; undefined otherwise. */
  async spara({
    arendeId,
    avsnitt,
    personId,
    version,
    innehall,
    nu,
  }: Skrivning & { version: number; innehall: unknown; nu: Date }): Promise<{ version: number; andrad: Date } | undefined> {
    const svar = await this.pool.query<{ version: number; andrad: Date }>({
      name: 'tu-spara',
      text: SPARA,
      values: [arendeId, avsnitt, personId, LASTID_S, OPPET, version, JSON.stringify(innehall), nu],
    });
    return svar.rows[0];
  }
}

/** Where the text may be written: until it is with its reviewer, and again when it has come back. */
export const OPPET: readonly string[] = ['beredning', 'tjansteutlatande'];

const ledigt = `(tu_avsnitt.las_av is null or tu_avsnitt.las_av = $3 or tu_avsnitt.las_till <= clock_timestamp())`;
const till = `clock_timestamp() + $4::int * interval '1 second'`;
const BERATTA = `, pg_notify('avsnitt', $1::text)`;
const LAS = `with t as (insert into tu_avsnitt (arende_id, avsnitt, las_av, las_till) select a.id, $2, $3, ${till} from arende a where a.id = $1::uuid and a.tillstand = any($5::text[])
    on conflict (arende_id, avsnitt) do update set las_av = excluded.las_av, las_till = excluded.las_till where ${ledigt} returning 1 as tagen)
  select t.tagen${BERATTA} from t`;
const SLAPP = `with t as (update tu_avsnitt set las_av = null, las_till = null where arende_id = $1::uuid and avsnitt = $2 and las_av = $3 returning 1 as slappt)
  select t.slappt${BERATTA} from t`;
const SPARA = `with t as (insert into tu_avsnitt (arende_id, avsnitt, las_av, las_till, version, innehall, andrad, andrad_av, sigill)
      select a.id, $2, $3, ${till}, 1, $7::jsonb, $8::timestamptz, $3, avsnittets_sigill(a.id, $2, 1, $7::jsonb, $8::timestamptz, $3) from arende a where a.id = $1::uuid and a.tillstand = any($5::text[])
    on conflict (arende_id, avsnitt) do update set las_av = excluded.las_av, las_till = excluded.las_till, version = tu_avsnitt.version + 1, innehall = excluded.innehall,
      andrad = excluded.andrad, andrad_av = excluded.andrad_av,
      sigill = avsnittets_sigill(tu_avsnitt.arende_id, tu_avsnitt.avsnitt, tu_avsnitt.version + 1, excluded.innehall, excluded.andrad, excluded.andrad_av) where tu_avsnitt.version = $6::int and ${ledigt} returning version, andrad)
  select t.version, t.andrad${BERATTA} from t`;
