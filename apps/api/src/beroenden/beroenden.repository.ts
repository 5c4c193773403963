import { type Inloggad, synligtVillkor } from '#auth';
import { Injectable } from '@nestjs/common';
import { Pool, type PoolClient } from 'pg';
import { kortasteVag } from './kortaste-vag.js';

export interface Beroenderad {
  readonly id: string;
  readonly slag: 'kraver' | 'samordnas' | 'anmarkning';
  /** `ut`: the case needs the other; `in`: the other needs the case. */
  readonly hall: 'ut' | 'in';
  readonly andraId: string | null;
  readonly titel: string | null;
  readonly process: string | null;
  readonly tillstand: string | null;
  readonly organ: string | null;
  readonly text: string | null;
  readonly anmarkning: string | null;
  readonly kalla: string;
}

export interface NyttBeroende {
  readonly id: string;
  readonly fran: string;
  readonly till: string;
  readonly slag: string;
  readonly anmarkning: string | null;
  readonly personId: string;
  readonly nu: Date;
}

/** The most dependencies that are shown of one case. */
const HOGST = 200;
/** The most arrows that a ring is looked for among; a municipality has some hundreds. */
const PILAR = 20_000;
const LAS = 7_309_117;

@Injectable()
export class BeroendenRepository {
  constructor(private readonly pool: Pool) {}

  /** What the case needs and what needs it, as far as the person may know of the other. */
  async lista(jag: Inloggad, arendeId: string): Promise<Beroenderad[]> {
    const { sql, varden } = synligtVillkor('a', jag, 3);
    const svar = await this.pool.query<Beroenderad>(
      `select b.id, b.slag, b.hall, a.id as "andraId", a.titel, a.process, a.tillstand, o.namn as organ, b.till_text as text, b.anmarkning, b.kalla
       from (select b.*, 'ut' as hall, b.till_arende as andra from beroende b where b.fran_arende = $1 and b.borttagen is null
         union all select b.*, 'in', b.fran_arende from beroende b where b.till_arende = $1 and b.borttagen is null) b
       left join arende a on a.id = b.andra left join organ o on o.id = a.organ_id
       where (b.andra is null or ${sql}) order by b.hall desc, b.slag, a.titel nulls last, b.id limit $2`,
      [arendeId, HOGST, ...varden],
    );
    return svar.rows;
  }

  /** The cases on the way from one to another by what each needs, both ends included; null when there is no way. */
  async vag(fran: string, till: string, klient: Pool | PoolClient = this.pool): Promise<string[] | null> {
    const svar = await klient.query<{ fran: string; till: string }>(
      `with recursive nadda(id) as (
         select $1::uuid union select b.till_arende from nadda n join beroende b on b.fran_arende = n.id
         where b.borttagen is null and b.slag = 'kraver' and b.till_arende is not null)
       select b.fran_arende as fran, b.till_arende as till from nadda n join beroende b on b.fran_arende = n.id
       where b.borttagen is null and b.slag = 'kraver' and b.till_arende is not null order by 1, 2 limit $2`,
      [fran, PILAR],
    );
    return kortasteVag(svar.rows, fran, till);
  }

  /** Titles in the order asked for; null for a case that the person may not know of. */
  async titlar(jag: Inloggad, ids: readonly string[]): Promise<(string | null)[]> {
    const { sql, varden } = synligtVillkor('a', jag, 2);
    const svar = await this.pool.query<{ id: string; titel: string }>(
      `select a.id, a.titel from arende a where a.id = any($1::uuid[]) and ${sql}`,
      [ids, ...varden],
    );
    const titlar = new Map(svar.rows.map((rad) => [rad.id, rad.titel]));
    return ids.map((id) => titlar.get(id) ?? null);
  }

  /** The body of a case that the person may know of. */
  async organFor(jag: Inloggad, arendeId: string): Promise<string | null> {
    const { sql, varden } = synligtVillkor('a', jag, 2);
    const svar = await this.pool.query<{ organ_id: string }>(`select a.organ_id from arende a where a.id = $1 and ${sql}`, [
      arendeId,
      ...varden,
    ]);
    return svar.rows[0]?.organ_id ?? null;
  }

  /** Writes it unless it would close a ring; two at once take turns, so that they cannot close one together. Gives the ring, or the id. */
  async laggTill(ny: NyttBeroende): Promise<{ ring: string[] } | { id: string }> {
    const klient = await this.pool.connect();
    try {
      await klient.query('begin');
      await klient.query('select pg_advisory_xact_lock($1)', [LAS]);
      const ring = ny.slag === 'kraver' ? await this.vag(ny.till, ny.fran, klient) : null;
      const id = ring ? '' : await skriv(klient, ny);
      await klient.query(ring ? 'rollback' : 'commit');
      return ring ? { ring } : { id };
    } catch (fel) {
      await klient.query('rollback');
      throw fel;
    } finally {
      klient.release();
    }
  }

  async taBort(arendeId: string, id: string, vem: { personId: string; nu: Date }): Promise<boolean> {
    const svar = await this.pool.query(
      'update beroende set borttagen = $3, borttagen_av = $4 where id = $2 and fran_arende = $1 and borttagen is null',
      [arendeId, id, vem.nu, vem.personId],
    );
    return svar.rowCount === 1;
  }
}

/** What is there already is left as it is. */
async function skriv(klient: PoolClient, { id, fran, till, slag, anmarkning, personId, nu }: NyttBeroende): Promise<string> {
  const svar = await klient.query<{ id: string }>(
    `with ny as (insert into beroende (id, fran_arende, till_arende, slag, anmarkning, kalla, skapad, skapad_av)
       values ($1, $2, $3, $4, $5, 'Registrerat här', $6, $7)
       on conflict (fran_arende, till_arende, slag) where borttagen is null and till_arende is not null do nothing returning id)
     select id from ny union all select id from beroende where fran_arende = $2 and till_arende = $3 and slag = $4 and borttagen is null limit 1`,
    [id, fran, till, slag, anmarkning, nu, personId],
  );
  return svar.rows[0]?.id ?? id;
}
