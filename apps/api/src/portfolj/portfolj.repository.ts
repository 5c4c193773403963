import { type Inloggad, synligtVillkor } from '#auth';
import type { Portfoljgrupp, Portfoljurval } from '#contracts';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { belopp, Fraga, gruppnyckel, harBelopp, urvalet } from './portfolj.sql.js';

export type Arsbelopp = Record<string, number | null>;

export interface Portfoljrad {
  readonly id: string;
  readonly arendeId: string | null;
  readonly titel: string;
  readonly slag: 'initiativ' | 'pott' | 'ofordelat' | 'gemensam';
  readonly omrade: string | null;
  readonly leverantor: string | null;
  readonly process: string | null;
  readonly fas: string | null;
  readonly tillstand: string | null;
  readonly finansiering: string | null;
  readonly rang: number | null;
  readonly budgetar: number | null;
  readonly utveckling: Arsbelopp;
  readonly forvaltning: Arsbelopp;
  readonly arligTkr: number | null;
  readonly sekretess: boolean;
}

/** The sum of what is stated for a group, a part and a year; `nyckel` null is the whole selection. */
export interface Delsumma {
  readonly nyckel: string | null;
  readonly del: 'utveckling' | 'forvaltning';
  readonly ar: string;
  readonly tkr: number;
}
export interface Antal {
  readonly nyckel: string | null;
  readonly antal: number;
  readonly utanBelopp: number;
}
/** Two figures for the same thing that differ. */
export interface Skillnad {
  readonly arendeId: string;
  readonly titel: string;
  readonly slag: 'plan' | 'budget';
  readonly ar: string;
  readonly ena: number | null;
  readonly andra: number | null;
}
export interface Planomrade {
  readonly plan: string;
  readonly id: string;
  readonly namn: string;
  readonly summor: { readonly utveckling: Arsbelopp; readonly vidmakthallande: Arsbelopp };
  readonly kontroll: readonly {
    readonly stammer: boolean;
    readonly ar: string | null;
    readonly rader: number | null;
    readonly summa: number | null;
    readonly text: string;
  }[];
  readonly rader: readonly { readonly utveckling: Arsbelopp; readonly vidmakthallande: Arsbelopp }[];
}
export interface Pil {
  readonly slag: string;
  readonly fran: string;
  readonly franTitel: string;
  readonly franProcess: string;
  readonly franTillstand: string;
  readonly till: string | null;
  readonly tillTitel: string;
  readonly tillProcess: string | null;
  readonly tillTillstand: string | null;
}
export interface Plats {
  readonly titel: string;
  readonly id: string;
}

/** The most differences that are listed; more than that is a plan to read again and not a list. */
const SKILLNADER = 50;

@Injectable()
export class PortfoljRepository {
  constructor(private readonly pool: Pool) {}

  /** A page of the selection, or of one group of it, by title. */
  async rader(
    jag: Inloggad,
    urval: Portfoljurval,
    { grupp, nyckel, efter, antal }: { grupp: Portfoljgrupp; nyckel: string | undefined; efter: Plats | null; antal: number },
  ): Promise<Portfoljrad[]> {
    const fraga = new Fraga();
    const med = urvalet(fraga, jag, urval);
    const delar = [
      ...(nyckel === undefined ? [] : [`${gruppnyckel(grupp, 'r')} = ${fraga.ny(nyckel)}`]),
      ...(efter === null ? [] : [`(lower(r.titel), r.id) > (lower(${fraga.ny(efter.titel)}), ${fraga.ny(efter.id)})`]),
    ];
    return this.las<Portfoljrad>(
      `${med} select r.id, r.arende_id as "arendeId", r.titel, r.slag, om.namn as omrade, o.namn as leverantor, r.process, r.fas, r.tillstand, r.finansiering, r.rang, r.budgetar,
         r.utveckling, r.forvaltning, r.arlig as "arligTkr", r.sekretess
       from rad r left join organ o on o.id = r.leverantor left join tjansteplan_omrade om on om.plan = r.plan and om.id = r.omrade
       ${delar.length > 0 ? `where ${delar.join(' and ')}` : ''} order by lower(r.titel), r.id limit ${fraga.ny(antal)}`,
      fraga,
    );
  }

  /** Sums for exactly the selection, per group and as a whole, counted by the database in one go. */
  async summor(jag: Inloggad, urval: Portfoljurval, grupp: Portfoljgrupp): Promise<Delsumma[]> {
    const fraga = new Fraga();
    return this.las<Delsumma>(
      `${urvalet(fraga, jag, urval)}, b as (${belopp(fraga, urval)})
       select case when grouping(${gruppnyckel(grupp)}) = 0 then ${gruppnyckel(grupp)} end as nyckel, del, belopp_ar as ar, sum(tkr)::int as tkr
       from b group by grouping sets ((${gruppnyckel(grupp)}, del, belopp_ar), (del, belopp_ar)) order by 1, 2, 3`,
      fraga,
    );
  }

  async antal(jag: Inloggad, urval: Portfoljurval, grupp: Portfoljgrupp): Promise<Antal[]> {
    const fraga = new Fraga();
    return this.las<Antal>(
      `${urvalet(fraga, jag, urval)}, b as (select rad.*, ${harBelopp(fraga, urval)} as har from rad)
       select case when grouping(${gruppnyckel(grupp)}) = 0 then ${gruppnyckel(grupp)} end as nyckel, count(*)::int as antal, (count(*) filter (where not har))::int as "utanBelopp"
       from b group by grouping sets ((${gruppnyckel(grupp)}), ()) order by 1`,
      fraga,
    );
  }

  /** Where the case and the plan, or the budget line and the analysis, say different amounts (C-18). */
  async skillnader(jag: Inloggad, urval: Portfoljurval): Promise<Skillnad[]> {
    const fraga = new Fraga();
    return this.las<Skillnad>(
      `${urvalet(fraga, jag, urval)}
       select arende_id as "arendeId", titel, 'plan' as slag, e.key as ar, (utveckling->>e.key)::int as ena, e.value::int as andra
         from rad, jsonb_each_text(planbelopp->'utveckling') e where arende_id is not null and (utveckling->>e.key)::int is distinct from e.value::int
       union all
       select arende_id, titel, 'budget', budgetar::text, budgetbelopp, (utveckling->>budgetar::text)::int
         from rad where arende_id is not null and budgetbelopp is not null and utveckling->>budgetar::text is not null and budgetbelopp <> (utveckling->>budgetar::text)::int
       order by 2, 4, 3 limit ${fraga.ny(SKILLNADER)}`,
      fraga,
    );
  }

  /** How many rows have amounts on their way to or from the budget, and nobody said to pay (T-13). */
  async utanKalla(jag: Inloggad, urval: Portfoljurval): Promise<number> {
    const fraga = new Fraga();
    const [rad] = await this.las<{ antal: number }>(
      `${urvalet(fraga, jag, urval)}, b as (${belopp(fraga, urval)})
       select count(distinct id)::int as antal from b where fas in ('beslut', 'nyttorealisering') and finansiering is null and tkr <> 0`,
      fraga,
    );
    return rad?.antal ?? 0;
  }

  /** What occurs in the whole of what the person may see: one row per filter and value. */
  async val(jag: Inloggad): Promise<{ filter: string; id: string; process: string | null }[]> {
    const fraga = new Fraga();
    return this.las(
      `${urvalet(fraga, jag, { fas: undefined })} select distinct v.filter, v.id, v.process from rad, lateral (values
         ('omrade', omrade, null), ('leverantor', leverantor, null), ('fas', fas, null), ('tillstand', tillstand, process), ('finansiering', finansiering, null)) v(filter, id, process)
       where v.id is not null union select 'ar', belopp_ar, null from (${belopp(fraga, {})}) b order by 1, 2`,
      fraga,
    );
  }

  async namn(): Promise<ReadonlyMap<string, string>> {
    const svar = await this.pool.query<{ id: string; namn: string }>(
      `select 'omrade/' || id as id, max(namn) as namn from tjansteplan_omrade group by id union all select 'leverantor/' || id, namn from organ`,
    );
    return new Map(svar.rows.map((rad) => [rad.id, rad.namn]));
  }

  /** The areas of the plans with what they state and what their rows state; not an area with a row of a case that the person may not know of. */
  async planomraden(jag: Inloggad): Promise<Planomrade[]> {
    const { sql, varden } = synligtVillkor('a', jag, 1);
    const svar = await this.pool.query<Planomrade>(
      `select o.plan, o.id, o.namn, o.summor, o.kontroll, coalesce(jsonb_agg(r.belopp) filter (where r.id is not null), '[]') as rader
       from tjansteplan_omrade o left join tjansteplan_rad r on r.plan = o.plan and r.omrade_id = o.id left join arende a on a.id = r.arende_id and ${sql}
       group by o.plan, o.id having not coalesce(bool_or(r.arende_id is not null and a.id is null), false) order by o.plan, o.ordning`,
      [...varden],
    );
    return svar.rows;
  }

  /** The points that the latest valuation of each row gave; a row that has none is counted for itself. */
  async poang(jag: Inloggad, urval: Portfoljurval): Promise<{ kriterium: string; poang: number | null; antal: number }[]> {
    const fraga = new Fraga();
    return this.las(
      `${urvalet(fraga, jag, urval)}, senast as (
         select r.id, (select i.innehall from inlamning i where i.arende_id = r.arende_id and i.formular in ('prioritera', 'sammanfatta') order by i.vid desc limit 1) as v
         from rad r where r.arende_id is not null)
       select k.namn as kriterium, coalesce(v->k.namn->>'poang', case when jsonb_typeof(v->k.namn) = 'number' then v->>k.namn end)::int as poang, count(*)::int as antal
       from senast, (values ('nytta'), ('effektivitet'), ('innovation')) k(namn) group by 1, 2 order by 1, 2`,
      fraga,
    );
  }

  /** Days since each case came into its phase. `faser` says which states belong together. */
  async dagarIFas(
    jag: Inloggad,
    urval: Portfoljurval,
    { faser, nu }: { faser: readonly { process: string; tillstand: string; fas: string }[]; nu: Date },
  ): Promise<{ fas: string; dagar: number }[]> {
    const fraga = new Fraga();
    return this.las(
      `${urvalet(fraga, jag, urval)}, f as (select * from jsonb_to_recordset(${fraga.ny(JSON.stringify(faser))}::jsonb) f(process text, tillstand text, fas text))
       select r.fas, greatest(0, extract(day from ${fraga.ny(nu)}::timestamptz - (select min(h.vid) from handelse h where h.arende_id = r.arende_id and h.steg > coalesce(
         (select max(u.steg) from handelse u join f on f.process = r.process and f.tillstand = u.till_tillstand where u.arende_id = r.arende_id and f.fas <> r.fas), 0))))::int as dagar
       from rad r where r.arende_id is not null`,
      fraga,
    );
  }

  /** Dependencies of the selection: both ends must be cases that the person may know of, or a name that leads nowhere. */
  async pilar(jag: Inloggad, urval: Portfoljurval, antal: number): Promise<Pil[]> {
    const fraga = new Fraga();
    const med = urvalet(fraga, jag, urval);
    const synligt = synligtVillkor('a', jag, fraga.varden.length + 1);
    for (const varde of synligt.varden) fraga.ny(varde);
    return this.las<Pil>(
      `${med}, synlig as (select a.id, a.titel, a.process, a.tillstand from arende a where ${synligt.sql})
       select distinct b.id, b.slag, b.fran_arende as fran, f.titel as "franTitel", f.process as "franProcess", f.tillstand as "franTillstand",
         b.till_arende as till, coalesce(t.titel, b.till_text) as "tillTitel", t.process as "tillProcess", t.tillstand as "tillTillstand"
       from beroende b join synlig f on f.id = b.fran_arende left join synlig t on t.id = b.till_arende
       where b.borttagen is null and b.slag <> 'anmarkning' and (b.till_arende is null or t.id is not null)
         and (b.fran_arende in (select arende_id from rad) or b.till_arende in (select arende_id from rad))
       order by "franTitel", "tillTitel", b.id limit ${fraga.ny(antal)}`,
      fraga,
    );
  }

  private async las<Rad extends object>(text: string, { varden }: Fraga): Promise<Rad[]> {
    return (await this.pool.query<Rad>(text, varden)).rows;
  }
}
