import { type Inloggad, synligtVillkor, utkastVillkor } from '#auth';
import { IDAG_SQL } from '#database';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';

export interface Arenderad {
  readonly id: string;
  readonly process: string;
  readonly regim: string;
  readonly titel: string;
  readonly dnr: string | null;
  readonly organId: string;
  readonly organNamn: string;
  readonly tillstand: string;
  readonly fas: string;
  readonly steg: number;
  readonly kontext: Readonly<Record<string, unknown>>;
  readonly sekretess: boolean;
  readonly sekretessLagrum: string | null;
  readonly kalla: string | null;
  readonly pausadSedan: Date | null;
  readonly avslutad: boolean;
  readonly bevakasStrax: boolean;
  /** The one who asks follows the case. */
  readonly bevakas: boolean;
}

export interface Fristrad {
  readonly namn: string;
  readonly etikett: string;
  readonly datum: string;
  readonly at: Date;
  readonly regel: string;
  readonly kalla: string;
  readonly rakning: string;
  readonly lag: boolean;
  readonly status: 'aktiv' | 'pausad' | 'utford' | 'struken';
}

export interface Handlingsrad {
  readonly id: string;
  readonly titel: string;
  readonly version: number;
  readonly status: string;
  readonly slag: string;
  readonly skapad: Date;
}

/** A document with the step of the case that gave rise to it. */
export interface Steghandling {
  readonly id: string;
  readonly titel: string;
  readonly steg: number;
}

/** When the case came into a state, in order. */
export interface Vandring {
  readonly tillstand: string;
  readonly vid: Date;
}

@Injectable()
export class ArendenRepository {
  constructor(private readonly pool: Pool) {}

  /** The case, when the person may know that it exists. Effects that have waited for over a minute say that Temporal has not taken them up yet. */
  async synligt(jag: Inloggad, id: string): Promise<Arenderad | undefined> {
    const { sql, varden } = synligtVillkor('a', jag, 2);
    const svar = await this.pool.query<Arenderad>({
      name: 'arende-synligt',
      text: `${ARENDE} where a.id = $1 and ${sql}`,
      values: [id, ...varden],
    });
    return svar.rows[0];
  }

  async frister(arendeId: string): Promise<Fristrad[]> {
    const svar = await this.pool.query<Fristrad>({
      name: 'arende-frister',
      text: `select namn, etikett, datum::text as datum, at, regel, kalla, rakning, lag, status from frist
        where arende_id = $1 and status in ('aktiv', 'pausad') and slag = 'tillstand' order by at`,
      values: [arendeId],
    });
    return svar.rows;
  }

  async personer(arendeId: string): Promise<{ id: string; namn: string; roll: string }[]> {
    const svar = await this.pool.query<{ id: string; namn: string; roll: string }>({
      name: 'arende-personer',
      text: `select p.id, p.namn, ap.roll from arende_person ap join person p on p.id = ap.person_id where ap.arende_id = $1 and (ap.fran is null or ap.fran <= ${IDAG_SQL}) and (ap.till is null or ap.till >= ${IDAG_SQL}) order by ap.roll, p.namn`,
      values: [arendeId],
    });
    return svar.rows;
  }

  /** The documents with the latest version that the person may see, the latest first; at most 500. */
  async handlingar(jag: Inloggad, arendeId: string): Promise<Handlingsrad[]> {
    const { sql, varden } = utkastVillkor(jag, 2);
    const svar = await this.pool.query<Handlingsrad>({
      name: 'arende-handlingar',
      text: `select * from (select distinct on (h.dokument_id) h.id, h.titel, h.version, h.status, h.slag, h.skapad from handling h join arende a on a.id = h.arende_id
        where h.arende_id = $1 and ${sql} order by h.dokument_id, h.version desc) d order by skapad desc, id limit 500`,
      values: [arendeId, ...varden],
    });
    return svar.rows;
  }

  /** Documents that a step's effect made: the effect's id names its step. Drafts are left to the register of documents (L-25). */
  async handlingarPerSteg(arendeId: string): Promise<Steghandling[]> {
    const svar = await this.pool.query<Steghandling>({
      name: 'arende-steghandlingar',
      text: `select id, titel, split_part(effekt_id, '/', 2)::int as steg from handling where arende_id = $1 and status <> 'utkast' and effekt_id ~ '^[^/]+/[0-9]{1,9}/' order by skapad, id limit 500`,
      values: [arendeId],
    });
    return svar.rows;
  }

  /** The first time in each state and the latest change of state. */
  async vandringar(arendeId: string): Promise<Vandring[]> {
    const svar = await this.pool.query<Vandring>({
      name: 'arende-vandringar',
      text: `select till_tillstand as tillstand, vid from handelse where arende_id = $1 and fran_tillstand is distinct from till_tillstand order by steg`,
      values: [arendeId],
    });
    return svar.rows;
  }
}

const ARENDE = `select a.id, a.process, a.regim, a.titel, a.dnr, a.organ_id as "organId", o.namn as "organNamn", a.tillstand, a.fas, a.steg,
    coalesce(a.snapshot -> 'context', '{}') as kontext, a.sekretess, a.sekretess_lagrum as "sekretessLagrum", a.kalla, a.pausad_sedan as "pausadSedan", a.avslutad,
    (exists (select from wake w where w.arende_id = a.id and w.skapad < now() - interval '1 minute')
      or exists (select from effect e where e.arende_id = a.id and e.status = 'vantar' and e.skapad < now() - interval '1 minute')) as "bevakasStrax",
    exists (select from bevakning b where b.arende_id = a.id and b.person_id = $3) as bevakas
  from arende a join organ o on o.id = a.organ_id`;
