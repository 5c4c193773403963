import { type Inloggad, synligtVillkor } from '#auth';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';

export interface Traffrad {
  readonly slag: 'initiativ' | 'tjanst';
  readonly id: string;
  readonly titel: string;
  readonly utdrag: string;
  readonly process: string | null;
  readonly tillstand: string | null;
  readonly organ: string | null;
  readonly traff: 'ord' | 'stavning';
}

/** One wrong letter in a word of nine is 0.54 alike. */
const LIKHET = 0.5;

@Injectable()
export class SokRepository {
  constructor(private readonly pool: Pool) {}

  /**
   * What holds any of the words in any form (or begins with one, since Swedish puts words together), or is spelled nearly like one: the best
   * first, where a long word says more than a short one. Both ways are read from their index. A secret case is found only by those who may know of it.
   */
  async sok(jag: Inloggad, { text, ord, antal }: { text: string; ord: readonly string[]; antal: number }): Promise<Traffrad[]> {
    const { sql, varden } = synligtVillkor('a', jag, 4);
    return this.medLikhet<Traffrad>(
      `with fraga as (select (select string_agg(quote_literal(lexeme) || ':*', ' | ') from unnest(to_tsvector('swedish', $1)))::tsquery as q),
       traff as (
         select s.slag, s.id, s.titel, s.innehall, soktext_vektor(s.titel, s.innehall) as vektor, 'ord' as traff from soktext s, fraga f
           where soktext_vektor(s.titel, s.innehall) @@ f.q
         union all
         select s.slag, s.id, s.titel, s.innehall, ''::tsvector, 'stavning' from soktext s, fraga f
           where s.titel %> any($2::text[]) and (f.q is null or not soktext_vektor(s.titel, s.innehall) @@ f.q)),
       synliga as (
         select t.*, a.process, a.tillstand, o.namn as organ from traff t join arende a on a.id = case when t.slag = 'initiativ' then t.id::uuid end
           join organ o on o.id = a.organ_id where ${sql}
         union all
         select t.*, null, null, o.namn from traff t join tjanst j on t.slag = 'tjanst' and j.id = t.id left join organ o on o.id = j.agare)
       select slag, id, titel, process, tillstand, organ, traff,
         case when traff = 'ord' then ts_headline('swedish', innehall, f.q, 'StartSel="", StopSel="", MaxWords=25, MinWords=10') else left(innehall, 160) end as utdrag
       from (select * from synliga, fraga order by coalesce(ts_rank(vektor, q), 0)
           + (select coalesce(sum(n * length(o)), 0) / 20 from unnest($2::text[]) o, word_similarity(o, titel) n where n >= ${LIKHET}) desc, titel, id limit $3) s, fraga f`,
      [text, ord, antal, ...varden],
    );
  }

  /** Asks with the likeness that a misspelled letter in an ordinary word needs; the setting lasts for this one question. */
  private async medLikhet<Rad extends object>(text: string, varden: readonly unknown[]): Promise<Rad[]> {
    const klient = await this.pool.connect();
    try {
      await klient.query('begin read only');
      await klient.query(`select set_config('pg_trgm.word_similarity_threshold', '${LIKHET}', true)`);
      const { rows } = await klient.query<Rad>(text, [...varden]);
      await klient.query('commit');
      return rows;
    } catch (fel) {
      await klient.query('rollback');
      throw fel;
    } finally {
      klient.release();
    }
  }
}
