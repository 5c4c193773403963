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
  readonly tillstand: string;
  readonly overklagandeTill: string | null;
  readonly lagaKraft: string | null;
  readonly overklagandetyp: string | null;
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
const OPPET = `b.publicerat_at is not null and not a.sekretess`;
const FRAN = `offentligt_beslut b join arende a on a.id = b.arende_id join organ o on o.id = b.organ_id`;
const RAD = `b.arende_id as id, b.rubrik, b.organ_id as "organId", o.namn as "organNamn", b.beslutsdatum::text, b.paragraf, a.tillstand,
  a.snapshot #>> '{context,overklagandeTill}' as "overklagandeTill", a.snapshot #>> '{context,lagaKraft}' as "lagaKraft", a.snapshot #>> '{context,overklagandetyp}' as "overklagandetyp"`;
/** The extract of the decision itself: an earlier organ's lies in the same case, and was made before the day of the decision. */
const UTDRAG = `from handling h where h.arende_id = b.arende_id and b.utdrag and h.slag = 'protokollsutdrag' and h.status in ('upprattad', 'expedierad') and h.mediatyp = 'application/pdf'
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
    if (efter !== null) delar.push(`(b.beslutsdatum, b.arende_id) < (${ny(efter.datum)}::date, ${ny(efter.id)}::uuid)`);
    const svar = await this.pool.query<Beslutsrad>(
      `select ${RAD} from ${FRAN} where ${delar.join(' and ')} order by b.beslutsdatum desc, b.arende_id desc limit $1`,
      varden,
    );
    return svar.rows;
  }

  async en(id: string): Promise<Beslutssida | undefined> {
    const svar = await this.pool.query<Beslutssida>({
      name: 'offentligt-beslut',
      text: `select ${RAD}, a.dnr, b.sammanfattning, b.utfall, u.titel as "utdragTitel", u.storlek as "utdragStorlek"
        from ${FRAN} left join lateral (select h.titel, octet_length(h.innehall) as storlek ${UTDRAG}) u on true where b.arende_id = $1 and ${OPPET}`,
      values: [id],
    });
    return svar.rows[0];
  }

  async utdrag(id: string): Promise<{ innehall: Buffer; titel: string; dnr: string | null } | undefined> {
    const svar = await this.pool.query<{ innehall: Buffer; titel: string; dnr: string | null }>({
      name: 'offentligt-utdrag',
      text: `select u.innehall, u.titel, a.dnr from ${FRAN} join lateral (select h.titel, h.innehall ${UTDRAG}) u on true where b.arende_id = $1 and ${OPPET}`,
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
