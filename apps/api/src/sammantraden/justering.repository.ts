import { type Inloggad, synligtVillkor } from '#auth';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';

interface Paragraf {
  readonly punktId: string;
  readonly paragraf: number;
  readonly rubrik: string;
}
interface Komplettering {
  readonly id: string;
  readonly paragraf: number | null;
  readonly text: string;
  readonly vid: Date;
}
interface Person {
  readonly id: string;
  readonly namn: string;
}

/** Reads of a protocol's approval. A paragraph of a secret case is left out by the query itself for those who may not know of it. */
@Injectable()
export class JusteringRepository {
  constructor(private readonly pool: Pool) {}

  async paragrafer(jag: Inloggad, punkter: readonly string[]): Promise<Paragraf[]> {
    if (punkter.length === 0) return [];
    const { sql, varden } = synligtVillkor('b', jag, 2);
    const svar = await this.pool.query<Paragraf>({
      name: 'justering-paragrafer',
      text: `select p.id as "punktId", p.paragraf, p.rubrik from sammantrade_punkt p left join arende b on b.id = p.arende_id
        where p.id = any($1::uuid[]) and p.paragraf is not null and (p.arende_id is null or ${sql}) order by p.paragraf`,
      values: [punkter, ...varden],
    });
    return svar.rows;
  }

  async kompletteringar(jag: Inloggad, moteId: string): Promise<Komplettering[]> {
    const { sql, varden } = synligtVillkor('b', jag, 2);
    const svar = await this.pool.query<Komplettering>({
      name: 'justering-kompletteringar',
      text: `select k.id, p.paragraf, k.text, k.vid from sammantrade_komplettering k left join sammantrade_punkt p on p.id = k.punkt_id left join arende b on b.id = p.arende_id
        where k.mote_id = $1 and (p.arende_id is null or ${sql}) order by k.vid, k.id limit 500`,
      values: [moteId, ...varden],
    });
    return svar.rows;
  }

  async namn(personer: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const svar = await this.pool.query<Person>({
      name: 'justering-namn',
      text: 'select id, namn from person where id = any($1::text[])',
      values: [personer],
    });
    return new Map(svar.rows.map(({ id, namn }) => [id, namn]));
  }

  /** All who have been in the room, by name. */
  async narvarande(moteId: string): Promise<Person[]> {
    const svar = await this.pool.query<Person>({
      name: 'justering-narvarande',
      text: `select p.id, p.namn from person p where p.aktiv and p.id in (select n.person_id from sammantrade_narvaro n where n.mote_id = $1) order by p.namn, p.id`,
      values: [moteId],
    });
    return svar.rows;
  }

  /** The approved protocol; null until the product has made it. */
  async justeratProtokoll(moteId: string): Promise<string | null> {
    const svar = await this.pool.query<{ id: string }>({
      name: 'justering-protokoll',
      text: `select id from handling where arende_id = $1 and slag = 'protokoll' and status = 'upprattad' order by version desc limit 1`,
      values: [moteId],
    });
    return svar.rows[0]?.id ?? null;
  }

  /** The notices of the meeting, in the order they were started. */
  async anslag(moteId: string): Promise<{ arendeId: string; titel: string; tillstand: string }[]> {
    const svar = await this.pool.query<{ arendeId: string; titel: string; tillstand: string }>({
      name: 'justering-anslag',
      text: `select id as "arendeId", titel, tillstand from arende where overordnat_id = $1 and process = 'anslag' order by skapad, id limit 100`,
      values: [moteId],
    });
    return svar.rows;
  }
}
