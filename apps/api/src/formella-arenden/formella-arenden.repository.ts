import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { type Inloggad, synligtVillkor } from '#auth';
import type { z } from 'zod';
import type { diariumFragaSchema } from '#contracts';

export interface Diarierad {
  readonly id: string;
  readonly titel: string;
  readonly dnr: string | null;
  readonly registrerat: string;
  readonly avsandare: string | null;
  readonly expedierat: string | null;
  readonly mottagare: readonly string[];
  readonly arendetyp: string;
  readonly tillstand: string;
  readonly organId: string;
  readonly organNamn: string;
  readonly instansId: string | null;
  readonly instansNamn: string | null;
  readonly handlaggareId: string | null;
  readonly handlaggareNamn: string | null;
  readonly andrad: Date;
  readonly sekretess: boolean;
}

interface Plats {
  readonly registrerat: string;
  readonly id: string;
}
type Urval = Omit<z.infer<typeof diariumFragaSchema>, 'efter'> & { readonly efter: Plats | null };
interface IdNamn {
  readonly id: string;
  readonly namn: string;
}

/** Words are parted as the search table parts them; the last may be the beginning of one. */
const ORDGRANS = /[\][\s,.;:()"!?\\]+/;
const REGISTRERAT = `(a.snapshot #>> '{context,registrerat}')`;

/** The diary of the formal matters, read along indexes by the day of registration. */
@Injectable()
export class FormellaArendenRepository {
  constructor(private readonly pool: Pool) {}

  /** The matters that the person may know of, the latest registered first. What a row shows of its forms is read for the page alone. */
  async lista(jag: Inloggad, urval: Urval): Promise<Diarierad[]> {
    const varden: unknown[] = [urval.antal];
    const ny = (varde: unknown): string => `$${varden.push(varde)}`;
    const delar = [`a.process = 'formelltarende'`, ...villkor(urval, ny)];
    const synligt = synligtVillkor('a', jag, varden.length + 1);
    varden.push(...synligt.varden);
    const svar = await this.pool.query<Diarierad>(
      `with sida as (select a.id, a.titel, a.dnr, a.tillstand, a.organ_id, a.andrad, a.sekretess, a.snapshot -> 'context' as k, ${REGISTRERAT} as registrerat
          from arende a where ${delar.join(' and ')} and ${synligt.sql} order by ${REGISTRERAT} desc, a.id limit $1)
        select s.id, s.titel, s.dnr, s.tillstand, s.registrerat, s.andrad, s.sekretess, o.id as "organId", o.namn as "organNamn", i.id as "instansId", i.namn as "instansNamn",
          s.k ->> 'arendetyp' as arendetyp, s.k ->> 'expedierat' as expedierat, start.avsandare, coalesce(ut.mottagare, '{}') as mottagare, p.id as "handlaggareId", p.namn as "handlaggareNamn"
        from sida s join organ o on o.id = s.organ_id left join organ i on i.id = s.k ->> 'instans'
        left join lateral (select f.innehall ->> 'avsandare' as avsandare from handelse h join inlamning f on f.id = h.inlamning_id where h.arende_id = s.id and h.steg = 1) start on true
        left join lateral (select array_agg(e.namn order by e.steg, e.nr) as mottagare from expediering e where e.arende_id = s.id) ut on s.k ->> 'expedierat' is not null
        left join lateral (select h.person_id from handelse h where h.arende_id = s.id and h.typ = 'paborja-beredning' order by h.steg desc limit 1) b on true
        left join person p on p.id = b.person_id order by s.registrerat desc, s.id`,
      varden,
    );
    return svar.rows;
  }

  /** What the diary can be filtered by, of the matters that the person may know of. */
  async val(jag: Inloggad): Promise<{ organ: IdNamn[]; instanser: IdNamn[]; handlaggare: IdNamn[] }> {
    const { sql, varden } = synligtVillkor('a', jag, 1);
    const alla = `select distinct x.id, x.namn from arende a`;
    const bara = `where a.process = 'formelltarende' and ${sql} order by x.namn limit 200`;
    const [organ, instanser, handlaggare] = await Promise.all([
      this.pool.query<IdNamn>(`${alla} join organ x on x.id = a.organ_id ${bara}`, [...varden]),
      this.pool.query<IdNamn>(`${alla} join organ x on x.id = a.snapshot #>> '{context,instans}' ${bara}`, [...varden]),
      this.pool.query<IdNamn>(
        `${alla} join handelse h on h.arende_id = a.id and h.typ = 'paborja-beredning' join person x on x.id = h.person_id ${bara}`,
        [...varden],
      ),
    ]);
    return { organ: organ.rows, instanser: instanser.rows, handlaggare: handlaggare.rows };
  }

  /** Ids of the organs by name or id, in small letters. */
  async organMedNamn(namn: readonly string[]): Promise<Map<string, string>> {
    const sokta = namn.map((ett) => ett.toLowerCase());
    const svar = await this.pool.query<{ id: string; namn: string }>(
      'select id, lower(namn) as namn from organ where lower(namn) = any($1) or id = any($1) limit 200',
      [sokta],
    );
    return new Map(
      svar.rows.flatMap((rad): [string, string][] => [
        [rad.namn, rad.id],
        [rad.id, rad.id],
      ]),
    );
  }

  /** The organs of those named that do not exist on the date. */
  async saknadeOrgan(ids: readonly string[], datum: string): Promise<string[]> {
    const svar = await this.pool.query<{ id: string }>(
      'select id from organ where id = any($1) and (giltig_till is null or giltig_till >= $2)',
      [ids, datum],
    );
    const finns = new Set(svar.rows.map(({ id }) => id));
    return ids.filter((id) => !finns.has(id));
  }
}

function villkor(urval: Urval, ny: (varde: unknown) => string): string[] {
  const { tillstand, instans, organ, arendetyp, handlaggare, fran, till, text, efter } = urval;
  const ord = (text ?? '').toLowerCase().split(ORDGRANS).filter(Boolean).slice(0, 10);
  return [
    ...(tillstand === undefined ? [] : [`a.tillstand = ${ny(tillstand)}`]),
    ...(instans === undefined ? [] : [`a.snapshot #>> '{context,instans}' = ${ny(instans)}`]),
    ...(organ === undefined ? [] : [`a.organ_id = ${ny(organ)}`]),
    ...(arendetyp === undefined ? [] : [`a.snapshot #>> '{context,arendetyp}' = ${ny(arendetyp)}`]),
    ...(handlaggare === undefined
      ? []
      : [`a.id in (select h.arende_id from handelse h where h.typ = 'paborja-beredning' and h.person_id = ${ny(handlaggare)})`]),
    ...(fran === undefined ? [] : [`${REGISTRERAT} >= ${ny(fran)}`]),
    ...(till === undefined ? [] : [`${REGISTRERAT} <= ${ny(till)}`]),
    ...(ord.length === 0 ? [] : [`a.id in (select o.arende_id from arende_sok o where o.ord @@ ${ny(sokord(ord))}::tsquery)`]),
    ...(efter === null ? [] : efterRaden(efter, ny)),
  ];
}

function efterRaden({ registrerat, id }: Plats, ny: (varde: unknown) => string): string[] {
  const dag = ny(registrerat);
  return [`${REGISTRERAT} <= ${dag} and (${REGISTRERAT} < ${dag} or a.id > ${ny(id)}::uuid)`];
}

/** All the words, each the beginning of one. A quote inside a word is doubled, so that no word is an operator. */
const sokord = (ord: readonly string[]): string => ord.map((ett) => `'${ett.replaceAll("'", "''")}':*`).join(' & ');
