import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { type Inloggad, synligtVillkor } from '#auth';
import type { Rondsteg } from '#machines';
import type { Arsbelopp } from './summera.js';
import { ronder } from './ronder.js';

interface Belopp {
  readonly utveckling: Arsbelopp;
  readonly vidmakthallande: Arsbelopp;
}

export interface Omradesrad {
  readonly plan: string;
  readonly id: string;
  readonly namn: string;
  readonly version: string | null;
  readonly status: string | null;
  readonly summor: Belopp;
  readonly kontroll: { stammer: boolean; ar: string | null; rader: number | null; summa: number | null; text: string }[];
}

export interface Planrad {
  readonly id: string;
  readonly omradeId: string;
  readonly nr: number | null;
  readonly titel: string;
  readonly slag: 'initiativ' | 'pott' | 'ofordelat' | 'gemensam';
  readonly belopp: Belopp;
  readonly uppskjutet: string | null;
  /** Where the money of a row without any is: a cost in common, or another row. */
  readonly ingarI: { readonly kostnadsrad?: string; readonly rad?: string } | null;
  readonly arendeId: string | null;
  readonly tillstand: string | null;
  readonly dold: boolean;
}

export interface Versionsrad {
  readonly arendeId: string;
  readonly omradeId: string;
  readonly rond: string;
  readonly nr: number;
  readonly version: string;
  readonly datum: string;
  readonly forum: string | null;
  readonly utfall: string;
  readonly andrat: string | null;
  readonly aterges: boolean;
  readonly motsagelser: string[];
}

export interface Pagaende {
  readonly arendeId: string;
  readonly titel: string;
  readonly tillstand: string;
  readonly version: string | null;
  readonly forum: string | null;
}

/** More rounds than the areas of a municipality have at once. */
const HOGST_PAGAENDE = 100;

@Injectable()
export class TjansteplanRepository {
  constructor(private readonly pool: Pool) {}

  /** What the plan calls itself. */
  async titel(plan: string): Promise<string | null> {
    const svar = await this.pool.query<{ titel: string }>('select titel from tjansteplan where id = $1', [plan]);
    return svar.rows[0]?.titel ?? null;
  }

  /** The areas of the latest plan. */
  async omraden(): Promise<Omradesrad[]> {
    const svar = await this.pool.query<Omradesrad>(
      'select plan, id, namn, version, status, summor, kontroll from tjansteplan_omrade where plan = (select max(plan) from tjansteplan_omrade) order by ordning, id',
    );
    return svar.rows;
  }

  /** Areas with the names that the register of bodies, or else a plan, has for them. */
  async namngivnaOmraden(ids: readonly string[]): Promise<{ id: string; namn: string }[]> {
    const svar = await this.pool.query<{ id: string; namn: string }>(
      `select x.id, coalesce(r.namn, p.namn, x.id) as namn from unnest($1::text[]) x(id)
        left join (select distinct on (o.id) o.id, o.namn from organ f, jsonb_to_recordset(coalesce(f.ovrigt -> 'tjansteomraden', '[]')) o(id text, namn text) order by o.id) r on r.id = x.id
        left join (select distinct on (id) id, namn from tjansteplan_omrade order by id, plan desc) p on p.id = x.id order by namn, id`,
      [ids],
    );
    return svar.rows;
  }

  /** The rounds that go on, the one that moved last first, but those that the person may not know of. */
  async pagaende(jag: Inloggad): Promise<Pagaende[]> {
    const { sql, varden } = synligtVillkor('a', jag, 1);
    const svar = await this.pool.query<Pagaende>(
      `select a.id as "arendeId", a.titel, a.tillstand, a.snapshot #>> '{context,version}' as version, o.namn as forum
        from arende a left join organ o on o.id = a.snapshot #>> '{context,forum}'
        where a.process = 'tjansteplanrond' and not a.avslutad and ${sql} order by a.andrad desc, a.id limit ${HOGST_PAGAENDE}`,
      [...varden],
    );
    return svar.rows;
  }

  /** The version history of a plan's areas, or of one round; what belongs to a case that the person may not know of is left out. */
  async versioner(jag: Inloggad, fraga: { plan: string } | { arendeId: string }): Promise<Versionsrad[]> {
    const { sql, varden } = synligtVillkor('a', jag, 3);
    const [villkor, varde] = 'plan' in fraga ? ['v.plan = $1', fraga.plan] : ['v.arende_id = $1::uuid', fraga.arendeId];
    const svar = await this.pool.query<Versionsrad>(
      `select v.arende_id as "arendeId", v.omrade_id as "omradeId", a.snapshot #>> '{context,rondnamn}' as rond, v.nr, v.version, v.datum::text as datum, o.namn as forum, v.utfall,
          v.andrat, v.aterges, v.motsagelser
        from tjansteplan_version v join arende a on a.id = v.arende_id and ${sql} left join organ o on o.id = v.organ_id
        where ${villkor} order by v.omrade_id, v.planar, array_position($2::text[], v.rond), a.skapad, v.arende_id, v.nr limit 2000`,
      [varde, ronder().map(({ id }) => id), ...varden],
    );
    return svar.rows;
  }

  /** The chain of a round and whose turn it is; undefined when the person may not know of it. */
  async rond(jag: Inloggad, arendeId: string): Promise<{ kedja: Rondsteg[]; plats: number } | undefined> {
    const { sql, varden } = synligtVillkor('a', jag, 2);
    const svar = await this.pool.query<{ kedja: Rondsteg[]; plats: number }>(
      `select a.snapshot #> '{context,kedja}' as kedja, (a.snapshot #>> '{context,plats}')::int as plats from arende a
        where a.id = $1 and a.process = 'tjansteplanrond' and ${sql}`,
      [arendeId, ...varden],
    );
    return svar.rows[0];
  }

  /** Who has a seat in the forums on a date; those who present there have none. */
  async forumledamoter(organ: readonly string[], datum: string): Promise<{ organ: string; id: string; namn: string }[]> {
    const svar = await this.pool.query<{ organ: string; id: string; namn: string }>(
      `select distinct m.organ_id as organ, p.id, p.namn from medlemskap m join person p on p.id = m.person_id and p.aktiv
        where m.organ_id = any($1::text[]) and m.roll in ('forumordforande', 'forumdeltagare') and m.fran <= $2::date and (m.till is null or m.till >= $2::date)
          and not exists (select 1 from medlemskap f where f.organ_id = m.organ_id and f.person_id = m.person_id and f.roll = 'foredragande'
            and f.fran <= $2::date and (f.till is null or f.till >= $2::date)) order by p.namn, p.id`,
      [organ, datum],
    );
    return svar.rows;
  }

  /** The plan's rows; `dold` is that of a case that the person may not know of. */
  async rader(jag: Inloggad, plan: string): Promise<Planrad[]> {
    const { sql, varden } = synligtVillkor('a', jag, 2);
    const svar = await this.pool.query<Planrad>(
      `select r.id, r.omrade_id as "omradeId", r.nr, r.titel, r.slag, r.belopp, r.uppskjutet, nullif(r.ovrigt -> 'ingar_i', 'null'::jsonb) as "ingarI", a.id as "arendeId", a.tillstand, r.arende_id is not null and a.id is null as dold
       from tjansteplan_rad r left join arende a on a.id = r.arende_id and ${sql} where r.plan = $1 order by r.ordning, r.id`,
      [plan, ...varden],
    );
    return svar.rows;
  }
}
