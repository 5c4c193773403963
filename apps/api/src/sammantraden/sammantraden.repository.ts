import { type Inloggad, synligtVillkor } from '#auth';
import { type dagordningSchema, FLEST_SAMMANTRADESPUNKTER, type pagaendeVoteringSchema } from '#contracts';
import type { z } from 'zod';
import {
  type Beslutspunkt,
  type Beslutsutfall,
  type Delfraga,
  type Delfragaslag,
  type Javsgrund,
  type Organtyp,
  type Listpunktslag,
  type ProportionelltVal,
  sammantradandeOrgan,
  type Sedlar,
  type Voteringsforslag,
  type Yrkandeslag,
} from '#contracts';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { ANDRINGAR_SQL, TIDIGARE_UPPSKJUTEN_SQL } from '#engine';
import type { Fordelat } from '#machines';

export interface Sammantraderad {
  readonly id: string;
  readonly titel: string;
  readonly organId: string;
  readonly organNamn: string;
  readonly organtyp: Organtyp;
  readonly datum: string;
  readonly tid: string;
  readonly plats: string;
  readonly platser: number;
  readonly tillstand: string;
  readonly steg: number;
  readonly kontext: Readonly<Record<string, unknown>>;
  readonly antalPunkter: number;
  readonly antalBeslutade: number;
  readonly tillaterDistans: boolean;
  /** Number of the item that is shown to those who follow; null when there is none or it is secret to the reader. */
  readonly aktuellPunkt: number | null;
  /** The votes that are being given in that item: what yes and no mean. */
  readonly pagaendeVotering: { ja: string; nej: string; slag?: Delfragaslag | null } | null;
}

interface Namngiven {
  readonly id: string;
  readonly namn: string;
}

export interface Punktrad {
  readonly id: string;
  readonly nr: number;
  readonly slag: Listpunktslag;
  readonly rubrik: string;
  readonly arendeId: string | null;
  readonly dnr: string | null;
  readonly forslag: Beslutspunkt[];
  /** What the body with the last word is to split per responsible body (C-16). */
  readonly fordelat: readonly Fordelat[];
  readonly bradskande: boolean;
  readonly status: 'oppen' | 'beslutad' | 'struken';
  readonly radVersion: number;
  readonly ingaYrkanden: boolean;
  readonly proposition: { ordning: string; finner: Beslutsutfall; forSig?: string[] } | null;
  readonly votering: { ja: Voteringsforslag; nej: Voteringsforslag; utslagsrost: 'ja' | 'nej' | null } | null;
  readonly delfragor: readonly Delfraga[];
  /** The amendments, each with the first motion that has the same words. */
  readonly andringar: readonly { id: string; forslag: string }[];
  /** The organ has put the case off before. */
  readonly tidigareUppskjuten: boolean;
  readonly yrkanden: { id: string; ledamot: Namngiven; slag: Yrkandeslag; mening: string }[];
  readonly jav: { ledamot: Namngiven; grund: Javsgrund; skal: string }[];
  readonly sedlar: Sedlar | null;
  readonly proportionellt: (Omit<ProportionelltVal, 'begartAv' | 'bitradande'> & { begartAv: Namngiven[]; bitradande: Namngiven[] }) | null;
  readonly tillagg: { id: string; slag: 'yttrande' | 'protokollsanteckning'; ledamot: Namngiven; partier: Namngiven[]; mening: string }[];
  readonly vacktAv: Namngiven | null;
  readonly leddAv: Namngiven | null;
  readonly handlingar: { id: string; titel: string; version: string | null }[];
  /** `omgang` is 0 for the main vote, else the number of the question. */
  readonly roster: { ledamot: Namngiven; rost: 'ja' | 'nej' | 'avstar'; omgang: number }[];
  readonly reservationer: { ledamot: Namngiven; mening: string }[];
  readonly deltog: string[];
  readonly paragraf: number | null;
  readonly utfall: Beslutsutfall | null;
  readonly beslutspunkter: Beslutspunkt[];
  readonly omedelbartJusterad: boolean;
  readonly skalOmedelbar: string | null;
  readonly minAnteckning: string | null;
  readonly mittUtkast: Record<string, string>;
}

export type PagaendeVotering = NonNullable<z.infer<typeof pagaendeVoteringSchema>['votering']>;

type Dagordningsrad = z.infer<typeof dagordningSchema>['rader'][number];

export type Ledamot = Namngiven & { roll: Ledamotsroll; parti: (Namngiven & { beteckning: string }) | null };

export type Ledamotsroll = 'ordforande' | 'vice-ordforande' | 'ledamot' | 'ersattare';

/** The split of the money for each case that the item's matter decides about, when the item's body has the last word and has not decided. */
const FORDELAT = `coalesce((select json_agg(json_build_object('arendeId', k.arende_id, 'dnr', ka.dnr, 'titel', ka.titel, 'delar',
      (select json_agg(json_build_object('organ', f.organ, 'namn', coalesce(fo.namn, f.organ), 'beloppTkr', f."beloppTkr") order by fo.namn, f.organ)
        from jsonb_to_recordset(k.fordelning) f(organ text, "beloppTkr" int) left join organ fo on fo.id = f.organ)) order by ka.dnr, ka.id)
    from beslutskoppling k join arende ka on ka.id = k.arende_id where k.beslut_id = p.arende_id and k.lage = 'vantar' and k.fordelning <> '[]'
      and p.status = 'oppen' and p.organ_id = b.snapshot #> '{context,kedja}' ->> -1), '[]')`;

const antalSql = (synligt: string): string => `coalesce((o.ovrigt ->> 'distans')::boolean, false) as "tillaterDistans",
  (select p.nr from sammantrade_punkt p left join arende b on b.id = p.arende_id where p.id = m.aktuell_punkt and (p.arende_id is null or ${synligt})) as "aktuellPunkt",
  (select m.pagaende_votering - 'radVersion' from sammantrade_punkt p left join arende b on b.id = p.arende_id where p.id = m.aktuell_punkt and p.status = 'oppen'
    and p.rad_version = (m.pagaende_votering ->> 'radVersion')::int and (p.arende_id is null or ${synligt})) as "pagaendeVotering", coalesce(n.antal, 0) as "antalPunkter", coalesce(n.beslutade, 0) as "antalBeslutade"
  from sammantrade m join arende a on a.id = m.arende_id join organ o on o.id = m.organ_id
  left join lateral (select count(*)::int as antal, (count(*) filter (where p.status = 'beslutad'))::int as beslutade
    from sammantrade_punkt p left join arende b on b.id = p.arende_id where p.mote_id = m.arende_id and p.status <> 'struken' and (p.arende_id is null or ${synligt})) n on true`;
const MOTE = `select m.arende_id as id, a.titel, m.organ_id as "organId", o.namn as "organNamn", m.organtyp, m.datum::text, m.tid, m.plats, m.platser, m.tillstand, a.steg,
    a.snapshot -> 'context' as kontext,`;
const VEM = `json_build_object('id', q.id, 'namn', q.namn)`;

/** Reads of meetings that decide. An item with a secret case is left out by the query itself for those who may not know of it. */
@Injectable()
export class SammantradenRepository {
  constructor(private readonly pool: Pool) {}

  /** Cases that wait for the meeting's organ and are not on its agenda. */
  async vantande(jag: Inloggad, id: string, antal: number): Promise<{ arendeId: string; titel: string; dnr: string | null }[]> {
    const { sql, varden } = synligtVillkor('a', jag, 3);
    const svar = await this.pool.query<{ arendeId: string; titel: string; dnr: string | null }>({
      name: 'sammantrade-vantande',
      text: `select a.id as "arendeId", a.titel, a.dnr from sammantrade m join arende a on a.tillstand = 'pa-foredragningslista' and a.snapshot #>> '{context,instans}' = m.organ_id
        where m.arende_id = $1 and not a.avslutad and ${sql}
          and not exists (select 1 from sammantrade_punkt p where p.mote_id = m.arende_id and p.arende_id = a.id and p.status <> 'struken')
        order by a.skapad, a.id limit $2`,
      values: [id, antal, ...varden],
    });
    return svar.rows;
  }

  async sammantrade(jag: Inloggad, id: string): Promise<Sammantraderad | undefined> {
    const { sql, varden } = synligtVillkor('b', jag, 2);
    const svar = await this.pool.query<Sammantraderad>({
      name: 'sammantrade-visa',
      text: `${MOTE} ${antalSql(sql)} where m.arende_id = $1`,
      values: [id, ...varden],
    });
    return svar.rows[0];
  }

  /** A page of meetings, latest first; `efter` is the day and id of the last one shown. */
  async lista(
    jag: Inloggad,
    fraga: { organ: readonly string[]; efter: { datum: string; id: string } | null; antal: number },
  ): Promise<Sammantraderad[]> {
    const { sql, varden } = synligtVillkor('b', jag, 5);
    const svar = await this.pool.query<Sammantraderad>({
      name: 'sammantrade-lista',
      text: `${MOTE} ${antalSql(sql)} where m.organ_id = any($1::text[]) and ($2::date is null or (m.datum, m.arende_id) < ($2::date, $3::uuid))
        order by m.datum desc, m.arende_id desc limit $4`,
      values: [fraga.organ, fraga.efter?.datum ?? null, fraga.efter?.id ?? null, fraga.antal, ...varden],
    });
    return svar.rows;
  }

  /** Every item that the reader may know of, in its order, as a list shows it. */
  async dagordning(jag: Inloggad, moteId: string): Promise<Dagordningsrad[]> {
    const { sql, varden } = synligtVillkor('b', jag, 3);
    const svar = await this.pool.query<Dagordningsrad>({
      name: 'sammantrade-dagordning',
      text: `select p.id, p.nr, p.slag, p.rubrik, case when p.arende_id is not null then json_build_object('id', p.arende_id, 'dnr', b.dnr) end as arende, p.bradskande, p.status,
          p.rad_version as "radVersion", p.paragraf, p.utfall
        from sammantrade_punkt p left join arende b on b.id = p.arende_id where p.mote_id = $1 and (p.arende_id is null or ${sql}) order by p.nr limit $2`,
      values: [moteId, FLEST_SAMMANTRADESPUNKTER, ...varden],
    });
    return svar.rows;
  }

  /** Items in agenda order after `efter` (a number), as many as asked for, with all that has been noted of each. */
  async punkter(jag: Inloggad, moteId: string, { efter, antal }: { efter: number; antal: number }): Promise<Punktrad[]> {
    const { sql, varden } = synligtVillkor('b', jag, 5);
    const svar = await this.pool.query<Punktrad>({
      name: 'sammantrade-punkter',
      text: `select p.id, p.nr, p.slag, p.rubrik, p.arende_id as "arendeId", b.dnr, p.forslag, ${FORDELAT} as fordelat, p.bradskande, p.status, p.rad_version as "radVersion", p.inga_yrkanden as "ingaYrkanden",
          p.proposition, p.votering, p.delfragor, ${ANDRINGAR_SQL} as andringar, ${TIDIGARE_UPPSKJUTEN_SQL} as "tidigareUppskjuten", p.deltog, p.paragraf, p.utfall, p.beslutspunkter, p.omedelbart_justerad as "omedelbartJusterad", p.skal_omedelbar as "skalOmedelbar",
          coalesce((select json_agg(json_build_object('id', y.id, 'ledamot', ${VEM}, 'slag', y.slag, 'mening', y.mening) order by y.vid, y.id)
            from sammantrade_yrkande y join person q on q.id = y.person_id where y.punkt_id = p.id), '[]') as yrkanden,
          coalesce((select json_agg(json_build_object('ledamot', ${VEM}, 'grund', j.grund, 'skal', j.skal) order by j.vid, q.id)
            from sammantrade_jav j join person q on q.id = j.person_id where j.punkt_id = p.id), '[]') as jav,
          coalesce((select json_agg(json_build_object('ledamot', ${VEM}, 'rost', r.rost, 'omgang', r.omgang) order by q.namn, q.id)
            from sammantrade_rost r join person q on q.id = r.person_id where r.punkt_id = p.id), '[]') as roster,
          coalesce((select json_agg(json_build_object('ledamot', ${VEM}, 'mening', r.mening) order by r.vid, q.id)
            from sammantrade_reservation r join person q on q.id = r.person_id where r.punkt_id = p.id), '[]') as reservationer,
          p.sedlar, case when p.proportionellt is not null then p.proportionellt || jsonb_build_object('begartAv', coalesce((select jsonb_agg(${VEM} order by q.namn, q.id)
            from person q where p.proportionellt -> 'begartAv' ? q.id), '[]'), 'bitradande', coalesce((select jsonb_agg(${VEM} order by q.namn, q.id)
            from person q where p.proportionellt -> 'bitradande' ? q.id), '[]')) end as proportionellt, (select ${VEM} from person q where q.id = p.vackt_av) as "vacktAv", (select ${VEM} from person q where q.id = p.ledd_av) as "leddAv",
          coalesce((select json_agg(json_build_object('id', t.id, 'slag', t.slag, 'ledamot', ${VEM}, 'mening', t.mening, 'partier',
              coalesce((select json_agg(json_build_object('id', pa.id, 'namn', pa.namn) order by pa.namn) from parti pa where t.partier ? pa.id), '[]')) order by t.vid, t.id)
            from sammantrade_tillagg t join person q on q.id = t.person_id where t.punkt_id = p.id), '[]') as tillagg,
          coalesce((select json_agg(json_build_object('id', d.id, 'titel', d.titel, 'version', d.beteckning) order by d.titel, d.id)
            from (select distinct on (h.dokument_id) h.id, h.titel, h.beteckning from handling h where h.arende_id = p.arende_id and h.status <> 'utkast'
              order by h.dokument_id, h.version desc limit 50) d), '[]') as handlingar,
          coalesce((select u.falt from sammantrade_utkast u where u.punkt_id = p.id and u.person_id = $4), '{}') as "mittUtkast",
          (select t.text from sammantrade_anteckning t where t.punkt_id = p.id and t.person_id = $4) as "minAnteckning"
        from sammantrade_punkt p left join arende b on b.id = p.arende_id
        where p.mote_id = $1 and p.nr > $2 and (p.arende_id is null or ${sql}) order by p.nr limit $3`,
      values: [moteId, efter, antal, jag.personId, ...varden],
    });
    return svar.rows;
  }

  /** The seats of an organ on a day, the chair first and the substitutes last. */
  async ledamoter(organ: string, datum: string): Promise<Ledamot[]> {
    const svar = await this.pool.query<Ledamot>({
      name: 'sammantrade-ledamoter',
      text: `select q.id, q.namn, (array['ordforande', 'vice-ordforande', 'ledamot', 'ersattare'])[min(array_position(array['ordforande', 'vice-ordforande', 'ledamot', 'ersattare'], m.roll))] as roll,
          (select json_build_object('id', pa.id, 'namn', pa.namn, 'beteckning', pa.beteckning) from parti pa where pa.id = max(m.parti)) as parti
        from medlemskap m join person q on q.id = m.person_id and q.aktiv
        where m.organ_id = $1 and m.roll in ('ordforande', 'vice-ordforande', 'ledamot', 'ersattare') and m.fran <= $2::date and (m.till is null or m.till >= $2::date)
        group by q.id, q.namn order by min(array_position(array['ordforande', 'vice-ordforande', 'ledamot', 'ersattare'], m.roll)), min(m.ordning), q.namn, q.id`,
      values: [organ, datum],
    });
    return svar.rows;
  }

  /** The organs among those given that hold meetings, with as many members as the register has on the day. */
  async organ(organ: readonly string[], datum: string): Promise<(Namngiven & { typ: Organtyp; platser: number })[]> {
    const svar = await this.pool.query<Namngiven & { typ: string; platser: number }>({
      name: 'sammantrade-organ',
      text: `select o.id, o.namn, o.typ, (select count(distinct m.person_id)::int from medlemskap m where m.organ_id = o.id and m.roll in ('ordforande', 'vice-ordforande', 'ledamot')
          and m.fran <= $2::date and (m.till is null or m.till >= $2::date)) as platser
        from organ o where o.id = any($1::text[]) and o.typ = any($3::text[]) order by o.namn, o.id`,
      values: [organ, datum, Object.keys(sammantradandeOrgan)],
    });
    return svar.rows.flatMap((rad) => {
      const typ = sammantradandeOrgan[rad.typ];
      return typ === undefined ? [] : [{ ...rad, typ }];
    });
  }

  /** The latest version of the protocol. */
  async protokoll(moteId: string): Promise<{ handlingId: string; utkast: boolean } | null> {
    const svar = await this.pool.query<{ handlingId: string; utkast: boolean }>({
      name: 'sammantrade-protokoll',
      text: `select id as "handlingId", status = 'utkast' as utkast from handling where arende_id = $1 and slag = 'protokoll' order by version desc, skapad desc limit 1`,
      values: [moteId],
    });
    return svar.rows[0] ?? null;
  }

  /** Keeps what somebody has typed and not sent; true when the item is the meeting's and the person may know of it. */
  async sparaUtkast(jag: Inloggad, moteId: string, punktId: string, falt: Readonly<Record<string, string>>): Promise<boolean> {
    const { sql, varden } = synligtVillkor('b', jag, 5);
    const svar = await this.pool.query({
      name: 'sammantrade-utkast',
      text: `insert into sammantrade_utkast (punkt_id, person_id, falt, andrad) select p.id, $3, $4::jsonb, now() from sammantrade_punkt p left join arende b on b.id = p.arende_id
          where p.mote_id = $1 and p.id = $2 and (p.arende_id is null or ${sql})
        on conflict (punkt_id, person_id) do update set falt = excluded.falt, andrad = excluded.andrad`,
      values: [moteId, punktId, jag.personId, JSON.stringify(falt), ...varden],
    });
    return svar.rowCount === 1;
  }

  /** False when the item is not on the agenda for the person, or is shown already. */
  async sattAktuell(jag: Inloggad, moteId: string, punktId: string): Promise<boolean> {
    const { sql, varden } = synligtVillkor('b', jag, 3);
    const svar = await this.pool.query({
      name: 'sammantrade-aktuell-punkt',
      text: `update sammantrade m set aktuell_punkt = p.id, pagaende_votering = null from sammantrade_punkt p left join arende b on b.id = p.arende_id
        where m.arende_id = $1 and p.mote_id = m.arende_id and p.id = $2 and m.aktuell_punkt is distinct from p.id and (p.arende_id is null or ${sql})`,
      values: [moteId, punktId, ...varden],
    });
    return svar.rowCount === 1;
  }

  /** Shows the item's votes as being given, or no longer; false when the item is not on the agenda for the person, or has changed since it was read. */
  async sattVotering(jag: Inloggad, moteId: string, punktId: string, votering: PagaendeVotering | null): Promise<boolean> {
    const { sql, varden } = synligtVillkor('b', jag, 4);
    const svar = await this.pool.query({
      name: 'sammantrade-pagaende-votering',
      text: `update sammantrade m set aktuell_punkt = p.id, pagaende_votering = $3::jsonb from sammantrade_punkt p left join arende b on b.id = p.arende_id
        where m.arende_id = $1 and p.mote_id = m.arende_id and p.id = $2 and p.status = 'oppen' and ($3::jsonb is null or p.rad_version = ($3::jsonb ->> 'radVersion')::int)
          and m.tillstand = 'pagar' and (p.arende_id is null or ${sql})`,
      values: [moteId, punktId, votering && JSON.stringify(votering), ...varden],
    });
    return svar.rowCount === 1;
  }

  /** Keeps a person's own note; true when the item is the meeting's and the person may know of it. */
  async anteckna(jag: Inloggad, moteId: string, punktId: string, text: string | null): Promise<boolean> {
    const { sql, varden } = synligtVillkor('b', jag, 5);
    const svar = await this.pool.query({
      name: 'sammantrade-anteckna',
      text: `insert into sammantrade_anteckning (punkt_id, person_id, text, andrad) select p.id, $3, $4, now() from sammantrade_punkt p left join arende b on b.id = p.arende_id
          where p.mote_id = $1 and p.id = $2 and (p.arende_id is null or ${sql})
        on conflict (punkt_id, person_id) do update set text = excluded.text, andrad = excluded.andrad`,
      values: [moteId, punktId, jag.personId, text ?? '', ...varden],
    });
    return svar.rowCount === 1;
  }
}
