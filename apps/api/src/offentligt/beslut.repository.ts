import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';

export interface Beslutsrad {
  readonly id: string;
  readonly rubrik: string;
  readonly organId: string;
  readonly organNamn: string;
  /** yyyy-mm-dd */
  readonly beslutsdatum: string;
  readonly paragraf: number | null;
  readonly slag: 'arende' | 'delegation' | 'punkt';
  /** Of the case; null for an item that has none. */
  readonly tillstand: string | null;
  readonly overklagandeTill: string | null;
  readonly lagaKraft: string | null;
  readonly overklagandetyp: 'laglighetsprovning' | 'forvaltningsbesvar' | null;
  readonly arendetyp: string | null;
  /** The notice that starts the time to appeal, for what has no case that counts it. */
  readonly anslag: { readonly till: string | null; readonly tillstand: string; readonly overklagat: boolean } | null;
  /** Role of whoever decided by delegation. */
  readonly beslutsroll: string | null;
}

export interface Beslutssida extends Beslutsrad {
  readonly dnr: string | null;
  readonly sammanfattning: string | null;
  readonly utfall: string | null;
  readonly utdragTitel: string | null;
  readonly utdragStorlek: number | null;
}

export interface Beslutsurval {
  readonly organ: string | undefined;
  readonly ar: number | undefined;
  readonly text: string | undefined;
  readonly efter: { readonly datum: string; readonly id: string } | null;
  readonly antal: number;
}

/** Published by a person, approved, and not secret at this moment: what is secret is not there at all. */
const OPPET = `b.publicerat_at is not null and not coalesce(a.sekretess, false) and not coalesce(m.sekretess, false)`;
const FRAN = `offentligt_beslut b join organ o on o.id = b.organ_id left join arende a on a.id = b.arende_id
  left join sammantrade_punkt p on p.id = b.punkt_id left join arende m on m.id = p.mote_id`;
/** The notice of an item, of an announced decision by delegation, or of the meeting where one was reported (KL 13:5). */
const ANSLAG = `left join lateral (select json_build_object('till', n.overklagande_till, 'tillstand', n.tillstand, 'overklagat', exists (
      select 1 from arende na, jsonb_array_elements(na.snapshot #> '{context,overklaganden}') k where na.id = n.arende_id and k ->> 'punktId' = n.punkt_id and (k ->> 'iTid')::boolean)) as rad
    from (select s.*, q.punkt_id from anslag s join anslag_paragraf q on q.arende_id = s.arende_id and q.punkt_id = p.id::text where s.sammantrade_id = p.mote_id
      union all select s.*, q.punkt_id from anslag_paragraf q join anslag s on s.arende_id = q.arende_id where q.beslut_arende_id = a.id and a.process = 'delegationsbeslut'
      union all select s.*, null from delegationsbeslut d join anslag s on s.organ_id = d.delegerande_organ and s.sammantradesdatum = d.anmald_vid and s.slag = 'protokoll' where d.arende_id = a.id) n
    where n.tillstand <> 'aterkallat' order by n.skapad desc limit 1) n on b.punkt_id is not null or a.process = 'delegationsbeslut'`;
const RAD = `b.id, b.rubrik, b.organ_id as "organId", o.namn as "organNamn", b.beslutsdatum::text, b.paragraf, a.tillstand,
  case when b.punkt_id is not null then 'punkt' when a.process = 'delegationsbeslut' then 'delegation' else 'arende' end as slag,
  a.snapshot #>> '{context,overklagandeTill}' as "overklagandeTill", a.snapshot #>> '{context,lagaKraft}' as "lagaKraft", a.snapshot #>> '{context,arendetyp}' as arendetyp,
  case when b.punkt_id is not null then case when p.slag <> 'anmalan' and p.utfall in ('bifall', 'avslag') then 'laglighetsprovning' end
    when a.process = 'delegationsbeslut' then case when (a.snapshot #>> '{context,overklagbart}')::boolean then 'laglighetsprovning' end
    else a.snapshot #>> '{context,overklagandetyp}' end as overklagandetyp,
  n.rad as anslag, case when a.process = 'delegationsbeslut' then a.snapshot #>> '{context,beslut,roll}' end as beslutsroll`;
/** The extract of the decision itself: an earlier organ's lies in the same case, and was made before the day of the decision; an item's lies with its meeting. */
const UTDRAG = `from handling h where h.arende_id = coalesce(b.arende_id, p.mote_id) and (p.id is null or h.titel = 'Protokollsutdrag § ' || p.paragraf) and b.utdrag and h.slag = 'protokollsutdrag' and h.status in ('upprattad', 'expedierad') and h.mediatyp = 'application/pdf'
    and h.skapad >= b.beslutsdatum
  order by h.skapad desc, h.id limit 1`;

/** Reads of decided matters for somebody who is nobody to us. Secrecy stands in every statement. */
@Injectable()
export class OffentligaBeslutRepository {
  constructor(private readonly pool: Pool) {}

  /** A page, the latest decided first, along the index (date desc, id desc) of all or of one organ; words by their own index. */
  async lista({ organ, ar, text, efter, antal }: Beslutsurval): Promise<Beslutsrad[]> {
    const varden: unknown[] = [antal];
    const ny = (varde: unknown): string => `$${varden.push(varde)}`;
    const delar = [OPPET];
    if (organ !== undefined) delar.push(`b.organ_id = ${ny(organ)}`);
    if (ar !== undefined) delar.push(`b.beslutsdatum >= ${ny(`${ar}-01-01`)}::date and b.beslutsdatum <= ${ny(`${ar}-12-31`)}::date`);
    if (text !== undefined && text !== '')
      delar.push(
        `soktext_vektor(b.rubrik, coalesce(b.sammanfattning, '')) @@ (select string_agg(quote_literal(lexeme) || ':*', ' & ') from unnest(to_tsvector('swedish', ${ny(text)})))::tsquery`,
      );
    if (efter !== null) delar.push(`(b.beslutsdatum, b.id) < (${ny(efter.datum)}::date, ${ny(efter.id)}::uuid)`);
    const svar = await this.pool.query<Beslutsrad>(
      `select ${RAD} from ${FRAN} ${ANSLAG} where ${delar.join(' and ')} order by b.beslutsdatum desc, b.id desc limit $1`,
      varden,
    );
    return svar.rows;
  }

  async en(id: string): Promise<Beslutssida | undefined> {
    const svar = await this.pool.query<Beslutssida>({
      name: 'offentligt-beslut',
      text: `select ${RAD}, a.dnr, b.sammanfattning, b.utfall, u.titel as "utdragTitel", u.storlek as "utdragStorlek"
        from ${FRAN} ${ANSLAG} left join lateral (select h.titel, octet_length(h.innehall) as storlek ${UTDRAG}) u on true where b.id = $1 and ${OPPET}`,
      values: [id],
    });
    return svar.rows[0];
  }

  async utdrag(id: string): Promise<{ innehall: Buffer; titel: string; dnr: string | null } | undefined> {
    const svar = await this.pool.query<{ innehall: Buffer; titel: string; dnr: string | null }>({
      name: 'offentligt-utdrag',
      text: `select u.innehall, u.titel, coalesce(a.dnr, m.dnr) as dnr from ${FRAN} join lateral (select h.titel, h.innehall ${UTDRAG}) u on true where b.id = $1 and ${OPPET}`,
      values: [id],
    });
    return svar.rows[0];
  }

  /** The organs and years that have anything to show. */
  async urval(): Promise<{ organ: { id: string; namn: string }[]; ar: number[] }> {
    const svar = await this.pool.query<{ organId: string; organNamn: string; ar: number }>({
      name: 'offentligt-urval',
      text: `select distinct b.organ_id as "organId", o.namn as "organNamn", extract(year from b.beslutsdatum)::int as ar from ${FRAN} where ${OPPET} limit 2000`,
    });
    const organ = new Map(svar.rows.map(({ organId, organNamn }) => [organId, organNamn]));
    return {
      organ: [...organ].map(([id, namn]) => ({ id, namn })).sort((a, b) => a.namn.localeCompare(b.namn, 'sv')),
      ar: [...new Set(svar.rows.map(({ ar }) => ar))].sort((a, b) => b - a),
    };
  }
}
