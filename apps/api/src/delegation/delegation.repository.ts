import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { type Inloggad, synligtVillkor } from '#auth';
import type { Markor } from '../http/markor.js';
import { exaktTid } from '../inkorg/inkorg.sql.js';

export interface Beslutsrad {
  readonly id: string;
  readonly titel: string;
  readonly dnr: string | null;
  readonly tillstand: string;
  readonly organ: { readonly id: string; readonly namn: string };
  readonly delegerandeOrgan: { readonly id: string; readonly namn: string };
  readonly punkt: string | null;
  readonly beloppTkr: number | null;
  readonly bradskande: boolean;
  readonly beslutat: string | null;
  readonly anmalanSenast: string | null;
  readonly anmald: string | null;
  readonly tillkannagivet: string | null;
  readonly nyckel: string;
}

export interface Innehavare {
  readonly id: string;
  readonly namn: string;
  readonly vikarie: boolean;
}

const RAD = `a.id, a.titel, a.dnr, a.tillstand, json_build_object('id', o.id, 'namn', o.namn) as organ, json_build_object('id', g.id, 'namn', g.namn) as "delegerandeOrgan", p.punkt,
  d.belopp_tkr as "beloppTkr", d.bradskande, d.beslutat_datum::text as beslutat, d.anmalan_senast::text as "anmalanSenast", d.anmald_vid::text as anmald,
  d.tillkannagivet::text as tillkannagivet, ${exaktTid('a.andrad')} as nyckel`;
const FRAN = `join organ o on o.id = a.organ_id join organ g on g.id = d.delegerande_organ left join delegationspunkt p on p.id = d.punkt_id`;

@Injectable()
export class DelegationRepository {
  constructor(private readonly pool: Pool) {}

  /** The decisions that the person may know of, the latest changed first, along the index (process, andrad desc, id). */
  async lista(jag: Inloggad, { efter, antal }: { efter: Markor | null; antal: number }): Promise<Beslutsrad[]> {
    const synligt = synligtVillkor('a', jag, 4);
    const svar = await this.pool.query<Beslutsrad>(
      `select ${RAD} from arende a join delegationsbeslut d on d.arende_id = a.id ${FRAN}
        where a.process = 'delegationsbeslut' and ($1::timestamptz is null or (a.andrad <= $1 and (a.andrad < $1 or a.id > $2::uuid))) and ${synligt.sql}
        order by a.andrad desc, a.id limit $3`,
      [efter?.nyckel ?? null, efter?.id ?? null, antal, ...synligt.varden],
    );
    return svar.rows;
  }

  /** Decisions for the organ that wait to be reported, or that are to be announced instead, oldest first. */
  async vantar(jag: Inloggad, organ: string, anmals: boolean, antal: number): Promise<Beslutsrad[]> {
    const synligt = synligtVillkor('a', jag, 4);
    const svar = await this.pool.query<Beslutsrad>(
      `select ${RAD} from delegationsbeslut d join arende a on a.id = d.arende_id ${FRAN}
        where d.delegerande_organ = $1 and d.tillstand = 'registrerat' and d.anmals = $2 and (d.anmals or d.overklagbart) and ${synligt.sql}
        order by d.beslutat_datum, d.arende_id limit $3`,
      [organ, anmals, antal, ...synligt.varden],
    );
    return svar.rows;
  }

  /** Decisions that were announced, the latest first (KL 8:10). */
  async tillkannagivna(jag: Inloggad, organ: string, antal: number): Promise<Beslutsrad[]> {
    const synligt = synligtVillkor('a', jag, 3);
    const svar = await this.pool.query<Beslutsrad>(
      `select ${RAD} from delegationsbeslut d join arende a on a.id = d.arende_id ${FRAN}
        where d.delegerande_organ = $1 and d.tillkannagivet is not null and ${synligt.sql} order by d.tillkannagivet desc, d.arende_id limit $2`,
      [organ, antal, ...synligt.varden],
    );
    return svar.rows;
  }

  /** The organ's latest lists, with the document when it is made. */
  async listor(
    jag: Inloggad,
    organ: string,
  ): Promise<
    { id: string; titel: string; dnr: string | null; mote: string; antal: number; tillstand: string; handlingId: string | null }[]
  > {
    const synligt = synligtVillkor('a', jag, 2);
    const svar = await this.pool.query(
      `select a.id, a.titel, a.dnr, a.snapshot #>> '{context,mote}' as mote, jsonb_array_length(a.snapshot #> '{context,beslut}') as antal, a.tillstand,
          (select h.id from handling h where h.arende_id = a.id order by h.skapad desc limit 1) as "handlingId"
        from arende a where a.process = 'anmalningslista' and a.organ_id = $1 and a.tillstand <> 'avbruten' and ${synligt.sql} order by a.andrad desc, a.id limit 20`,
      [organ, ...synligt.varden],
    );
    return svar.rows;
  }

  /** Who holds the function on the day, substitutes included. */
  async innehavare(organ: string | null, roll: string | null, datum: string): Promise<Innehavare[]> {
    const svar = await this.pool.query<Innehavare>(
      `select p.id, p.namn, bool_and(r.vikarie) as vikarie from (
          select m.person_id, false as vikarie from medlemskap m where m.organ_id = $1 and m.roll = $2 and m.fran <= $3::date and (m.till is null or m.till >= $3::date)
          union all
          select v.ersattare_id, true from vikariat v join medlemskap m on m.person_id = v.for_person_id
            where m.organ_id = $1 and m.roll = $2 and m.fran <= $3::date and (m.till is null or m.till >= $3::date) and v.fran <= $3::date and v.till >= $3::date
              and (v.organ_id is null or v.organ_id = m.organ_id) and (v.roll is null or v.roll = m.roll)) r
        join person p on p.id = r.person_id and p.aktiv group by p.id, p.namn order by vikarie, p.namn, p.id limit 50`,
      [organ, roll, datum],
    );
    return svar.rows;
  }

  /** Names of organs, by id. */
  async organnamn(ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
    const svar = await this.pool.query<{ id: string; namn: string }>('select id, namn from organ where id = any($1)', [
      ids.filter((id) => id !== null),
    ]);
    return new Map(svar.rows.map(({ id, namn }) => [id, namn]));
  }

  async organ(id: string): Promise<{ id: string; namn: string } | null> {
    const svar = await this.pool.query<{ id: string; namn: string }>('select id, namn from organ where id = $1', [id]);
    return svar.rows[0] ?? null;
  }

  /** Bodies that have delegated something, with the kinds of matter. */
  async delegerande(): Promise<{ id: string; namn: string; arendetyper: string[] }[]> {
    const svar = await this.pool.query<{ id: string; namn: string; arendetyper: string[] }>(
      `select o.id, o.namn, array_agg(distinct p.arendetyp order by p.arendetyp) as arendetyper from delegationspunkt p join organ o on o.id = p.delegerande_organ
        where p.typ = 'delegation' and p.arendetyp is not null group by o.id, o.namn order by o.namn, o.id limit 200`,
    );
    return svar.rows;
  }
}
