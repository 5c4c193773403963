import { hash } from 'node:crypto';
import { type Inloggad, synligtVillkor } from '#auth';
import { namngivenSql } from '#database';
import { Inject, Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import type { Kalla } from '../http/inloggad.js';
import type { Markor } from '../http/markor.js';
import {
  avtryck,
  exaktTid,
  forsta,
  GRUPPENS_EGNA,
  gruppkolumner,
  kolumnFor,
  ordning,
  type Plats,
  RADKOLUMNER,
  RADTABELLER,
  type Sortering,
} from './inkorg.sql.js';

/** A row as the database has it. */
export interface Uppgiftsrad {
  readonly id: string;
  readonly typ: string;
  readonly titel: string;
  readonly process: string;
  readonly arendeId: string;
  readonly arendeTitel: string;
  readonly dnr: string | null;
  readonly organId: string;
  readonly organNamn: string;
  readonly roll: string;
  readonly innehavareId: string | null;
  readonly innehavareNamn: string | null;
  readonly personId: string | null;
  readonly tagenAt: Date | null;
  readonly fristDatum: string | null;
  readonly fristAt: Date | null;
  readonly fristRegel: string | null;
  readonly fristRakning: string | null;
  readonly lagfrist: boolean;
  readonly sekretess: boolean;
  readonly radVersion: number;
  readonly skapad: Date;
  readonly avslutad: Date | null;
  readonly status: string;
}

/** A row of a list; `nyckel` is where the page ends, and only the page's last row has it. */
export type MedNyckel = Listrad & { readonly nyckel: string | null };
export type Listrad = Omit<Uppgiftsrad, 'personId' | 'status'>;
/** A page with its mark; without rows when the mark is the one that was known. */
export interface MarktSida {
  readonly avtryck: string | null;
  readonly rader: readonly MedNyckel[];
}
type Grupprad = (MedNyckel | { readonly id: null }) & { readonly avtryck: string | null };
const arRad = (rad: Grupprad): rad is Exclude<Grupprad, { readonly id: null }> => rad.id !== null;

/** The organs and roles whose tasks are asked for, as two lists of the same length. */
export interface Par {
  readonly organ: readonly string[];
  readonly roll: readonly string[];
}

export interface Urval {
  readonly typ?: string | undefined;
  readonly process?: string | undefined;
  readonly text?: string | undefined;
  /** Deadline range: from (inclusive) and to (exclusive) as instants; `utan` = only rows without a deadline. */
  readonly frist?: { readonly fran: Date | null; readonly till: Date } | 'utan' | undefined;
  /** Only deadlines that the law sets. */
  readonly lag?: true | undefined;
  readonly sortering: Sortering;
  readonly efter: Markor | null;
  readonly antal: number;
}

@Injectable()
export class InkorgRepository {
  constructor(@Inject(Pool) private readonly kalla: Kalla) {}

  /** Open tasks that the person holds, or that are addressed to the person by name and nobody holds. */
  async mina(jag: Inloggad, urval: Urval, par: Par | null): Promise<MedNyckel[]> {
    const p = new Parametrar();
    const person = p.ny(jag.personId);
    const villkor =
      p.synlig(jag) +
      p.villkor(urval) +
      (par === null ? '' : ` and (organ_id, roll) in (select * from unnest(${p.ny(par.organ)}::text[], ${p.ny(par.roll)}::text[]))`);
    const val = { sortering: urval.sortering, plats: p.plats(urval.efter), antal: hogst(urval.antal) };
    const egna = forsta(`status = 'oppen' and innehavare_id = ${person}${villkor}`, val);
    const till = forsta(`status = 'oppen' and person_id = ${person} and innehavare_id is null${villkor}`, val);
    return this.sida(`${egna} union all ${till}`, urval, p);
  }

  /**
   * Open tasks that nobody holds, addressed to any of the pairs. Nearly all are open to the whole group: by deadline they come in order from an index of
   * their own and are merged as they come, so that of each group no more is read than the page has of it. Such a page has a mark, and is not sent when it is
   * the one that is `kand`.
   */
  async grupp(jag: Inloggad, par: Par, urval: Urval, kand: string | null): Promise<MarktSida> {
    const fogas = kolumnFor(urval.sortering) === 'frist_at' && par.organ.length <= FLEST_ATT_FOGA;
    const p = new Parametrar();
    const [organ, roll] = [`(${p.ny(par.organ)}::text[])`, `(${p.ny(par.roll)}::text[])`];
    const pars = `unnest(${organ}, ${roll})`;
    const [till, synlig, villkor] = [p.ny(jag.personId), p.synlig(jag), p.villkor(urval)];
    const val = {
      ...{ sortering: urval.sortering, plats: p.plats(urval.efter), antal: hogst(urval.antal) },
      ...(fogas ? { kolumner: GRUPPENS_EGNA } : {}),
    };
    const rader = (som: string) => forsta(`status = 'oppen' and innehavare_id is null and ${som}${villkor}`, val);
    const iGrupp = (ettOrgan: string, enRoll: string, som: string) =>
      rader(`organ_id = ${ettOrgan} and roll = ${enRoll} and person_id is null and ${som}`);
    const perGrupp = (som: string) =>
      `select v.* from ${pars} as k(organ, roll) cross join lateral (${iGrupp('k.organ', 'k.roll', som)}) v`;
    const kallor = [perGrupp(`sekretess${synlig}`), rader(`person_id = ${till} and (organ_id, roll) in (select * from ${pars})${synlig}`)];
    if (!fogas) return { avtryck: null, rader: await this.sida([perGrupp('not sekretess'), ...kallor].join(' union all '), urval, p) };
    const oppna = par.organ.map((_, nr) => iGrupp(`${organ}[${nr + 1}]`, `${roll}[${nr + 1}]`, 'not sekretess'));
    const sidan = `select * from (${[...oppna, ...kallor].join(' union all ')}) alla order by ${ordning(urval.sortering, 'alla')} limit ${val.antal}`;
    const namn = p.ny(par.organ.map((id) => jag.roller.find((en) => en.organ === id)?.organNamn ?? ''));
    const kolumner = gruppkolumner(`(${namn}::text[])[array_position(${organ}, u.organ_id)]`);
    const rad = await this.fraga<Grupprad>(
      `with sidan as materialized (${sidan}), markt as (select ${avtryck(urval.sortering)} as avtryck from sidan s)
       select m.avtryck, r.* from markt m left join lateral (select ${kolumner}, ${p.nyckel(urval)} from sidan s join uppgift u on u.ctid = s.plats
         where m.avtryck is distinct from ${p.ny(kand)}::text) r on true order by ${ordning(urval.sortering, 'r', '"fristAt"')}`,
      p,
    );
    return { avtryck: rad[0]?.avtryck ?? null, rader: rad.filter(arRad) };
  }

  /** All open tasks of the organs, held or not. The counters know which roles of an organ have tasks. */
  async organ(jag: Inloggad, organ: readonly string[], urval: Urval, roll: string | undefined): Promise<MedNyckel[]> {
    const p = new Parametrar();
    const egnaOrgan = `${p.ny(organ)}::text[]`;
    const roller = `(select distinct organ_id as organ, roll from uppgift_raknare where organ_id = any(${egnaOrgan})${roll === undefined ? '' : ` and roll = ${p.ny(roll)}`}) k`;
    const villkor = `status = 'oppen' and organ_id = k.organ and roll = k.roll${p.synlig(jag)}${p.villkor(urval)}`;
    const val = { sortering: urval.sortering, plats: p.plats(urval.efter), antal: hogst(urval.antal) };
    return this.sida(`select v.* from ${roller} cross join lateral (${forsta(villkor, val)}) v`, urval, p);
  }

  /** Tasks that the person has closed, the latest first. */
  async klara(jag: Inloggad, urval: Urval): Promise<MedNyckel[]> {
    const p = new Parametrar();
    const bas = `status = 'klar' and avslutad_av = ${p.ny(jag.personId)}${p.synlig(jag)}${p.villkor({ ...urval, frist: undefined })}`;
    const efter = urval.efter;
    const plats = efter === null ? '' : platsKlara(p.ny(efter.nyckel), p.ny(efter.id));
    const antal = hogst(urval.antal);
    const svar = await this.kalla.query<MedNyckel>(
      `select ${RADKOLUMNER}, ${exaktTid('u.avslutad')} as nyckel
       from (select * from uppgift where ${bas}${plats} order by avslutad desc, id limit ${antal}) u ${RADTABELLER} order by u.avslutad desc, u.id`,
      p.varden,
    );
    return svar.rows;
  }

  /** Counts: mine and my overdue by index range, the groups' from the counters that every command moves. */
  async antal(jag: Inloggad, par: Par, nu: Date): Promise<{ mina: number; grupp: number; forfallna: number }> {
    const svar = await this.kalla.query<{ mina: number; grupp: number; forfallna: number }>({
      ...ANTAL,
      values: [jag.personId, par.organ, par.roll, nu, organFor(jag)],
    });
    return svar.rows[0] ?? { mina: 0, grupp: 0, forfallna: 0 };
  }

  /** The tasks with these ids. */
  async medId(ids: readonly string[]): Promise<Uppgiftsrad[]> {
    const svar = await this.kalla.query<Uppgiftsrad>({
      name: 'uppgifter-med-id',
      text: `select ${RADKOLUMNER} from uppgift u ${RADTABELLER} where u.id = any($1::uuid[])`,
      values: [ids],
    });
    return svar.rows;
  }

  /** The tasks with these ids that the person may know of. */
  async synligaMedId(jag: Inloggad, ids: readonly string[]): Promise<Uppgiftsrad[]> {
    const { sql, varden } = synligtVillkor('a', jag, 2);
    const svar = await this.kalla.query<Uppgiftsrad>({
      name: 'synliga-uppgifter-med-id',
      text: `select ${RADKOLUMNER} from uppgift u ${RADTABELLER} join arende a on a.id = u.arende_id where u.id = any($1::uuid[]) and ${sql}`,
      values: [ids, ...varden],
    });
    return svar.rows;
  }

  /** Open tasks of a case. */
  async iArende(arendeId: string): Promise<Uppgiftsrad[]> {
    const svar = await this.kalla.query<Uppgiftsrad>({
      name: 'uppgifter-i-arende',
      text: `select ${RADKOLUMNER} from uppgift u ${RADTABELLER} where u.arende_id = $1 and u.status = 'oppen' order by u.frist_at nulls last, u.id`,
      values: [arendeId],
    });
    return svar.rows;
  }

  private sida(kalla: string, urval: Urval, p: Parametrar): Promise<MedNyckel[]> {
    const { sortering } = urval;
    const sidan = `select id from (${kalla}) alla order by ${ordning(sortering, 'alla')} limit ${hogst(urval.antal)}`;
    return this.fraga(
      `select ${RADKOLUMNER}, ${p.nyckel(urval)} from (${sidan}) sidan join uppgift u on u.id = sidan.id ${RADTABELLER} order by ${ordning(sortering, 'u')}`,
      p,
    );
  }

  /** Planning would take longer than reading; the few forms that the filters give are each prepared once per connection. */
  private async fraga<Rad extends object = MedNyckel>(text: string, p: Parametrar): Promise<Rad[]> {
    const svar = await this.kalla.query<Rad>({ ...namngiven(text), values: p.varden });
    return svar.rows;
  }
}

/** The statement with a name of its own, worked out once: most readers ask in one of a few ways. */
function namngiven(text: string): { readonly name: string; readonly text: string } {
  const kand = NAMNGIVNA.get(text);
  if (kand) return kand;
  const ny = { name: `inkorg-${hash('sha256', text, 'hex').slice(0, 24)}`, text };
  if (NAMNGIVNA.size >= FLEST_NAMNGIVNA) NAMNGIVNA.clear();
  NAMNGIVNA.set(text, ny);
  return ny;
}
const NAMNGIVNA = new Map<string, { readonly name: string; readonly text: string }>();
const FLEST_NAMNGIVNA = 1_000;

/** A secret task that the person may not know of is in no count either. Few are secret: only for those is more asked. */
const KAND = `(not u.sekretess or (select a.organ_id = any($5::text[]) or ${namngivenSql('a.id', '$1')} from arende a where a.id = u.arende_id))`;
const ANTAL = {
  name: 'inkorg-antal',
  text: `select (mina.antal + till.antal)::int as mina, (grupp.antal - dolda.antal)::int as grupp, mina.forfallna::int as forfallna
    from (select count(*) as antal, count(*) filter (where u.frist_at < $4) as forfallna from uppgift u where u.innehavare_id = $1 and u.status = 'oppen' and ${KAND}) mina,
      (select count(*) as antal from uppgift u where u.person_id = $1 and u.innehavare_id is null and u.status = 'oppen' and ${KAND}) till,
      (select coalesce(sum(i.antal), 0) as antal from unnest($2::text[], $3::text[]) as k(organ, roll)
        cross join lateral (select sum(r.antal) as antal from uppgift_raknare r where r.organ_id = k.organ and r.roll = k.roll) i) grupp,
      (select count(*) as antal from unnest($2::text[], $3::text[]) as k(organ, roll)
        join uppgift u on u.organ_id = k.organ and u.roll = k.roll and u.sekretess and u.status = 'oppen' and u.innehavare_id is null and u.person_id is null and not ${KAND}) dolda`,
};

/** The organs in which the person has a role today. */
const organFor = (jag: Inloggad): string[] => [...new Set(jag.roller.map((roll) => roll.organ))];

/** The limit as a number in the text: with a parameter the planner would guess at a tenth of all rows and never keep its plan. Few sizes, so that few forms are prepared; a page may then get more rows than it asked for. */
const hogst = (antal: number): string => String(STORLEKAR.find((storlek) => storlek >= antal) ?? antal);
const STORLEKAR = [2, 11, 26, 51, 101, 201];

/** Who is in more groups than this has them read through one after another: each number of groups to merge is a form of its own, and planning grows with it. */
const FLEST_ATT_FOGA = 32;

const platsKlara = (nyckel: string, id: string): string =>
  ` and avslutad <= ${nyckel}::timestamptz and (avslutad < ${nyckel}::timestamptz or id > ${id}::uuid)`;

/** Collects the values of a query and gives each its place. */
class Parametrar {
  readonly varden: unknown[] = [];

  ny(varde: unknown): string {
    this.varden.push(varde);
    return `$${this.varden.length}`;
  }

  plats(efter: Markor | null): Plats | null {
    if (efter === null) return null;
    if (efter.nyckel === null) return { nyckel: '', id: this.ny(efter.id), sist: true };
    return { nyckel: this.ny(efter.nyckel), id: this.ny(efter.id), sist: false };
  }

  /** Where the page ends, at the row before the one to spare; to write the instant out for every row would be a tenth of the page. */
  nyckel({ sortering, antal }: Urval): string {
    const nr = `row_number() over (order by ${ordning(sortering, 'u')})`;
    return `case when ${nr} = ${this.ny(antal - 1)} then ${exaktTid(`u.${kolumnFor(sortering)}`)} end as nyckel`;
  }

  /** The person may know of the task: as synligtVillkor, asked only for secret ones. A scalar subquery, since `exists` would be hashed over all cases. */
  synlig(jag: Inloggad): string {
    const { sql, varden } = synligtVillkor('a', jag, this.varden.length + 1);
    this.varden.push(...varden);
    return ` and (not sekretess or (select ${sql} from arende a where a.id = uppgift.arende_id))`;
  }

  /** The filters that stand beside the index range. */
  villkor(urval: Urval): string {
    const delar: string[] = [];
    if (urval.typ !== undefined) delar.push(`typ = ${this.ny(urval.typ)}`);
    if (urval.process !== undefined) delar.push(`process = ${this.ny(urval.process)}`);
    if (urval.text !== undefined) {
      const monster = this.ny(`%${urval.text.replace(/[\\%_]/g, '\\$&')}%`);
      delar.push(`(titel ilike ${monster} or arende_titel ilike ${monster} or dnr ilike ${monster})`);
    }
    if (urval.lag) delar.push('lagfrist');
    if (urval.frist === 'utan') delar.push('frist_at is null');
    if (typeof urval.frist === 'object') {
      delar.push(`frist_at < ${this.ny(urval.frist.till)}`);
      if (urval.frist.fran !== null) delar.push(`frist_at >= ${this.ny(urval.frist.fran)}`);
    }
    return delar.map((del) => ` and ${del}`).join('');
  }
}
