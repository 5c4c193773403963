import { type Inloggad, synligtVillkor } from '#auth';
import { BEHANDLAT } from './behandlat.js';
import type { Anslagslage, Iakttagelse } from './rader.js';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { exaktTid } from '../inkorg/inkorg.sql.js';
import type { Markor } from '../http/markor.js';
import type { Anslagsrad, Beslutsrad, Iakttagelserad } from './rader.js';

interface Urval {
  readonly tillstand: string | undefined;
  readonly organ: string | undefined;
  readonly efter: Markor | null;
  readonly antal: number;
}

/** Reads of the notices for those who keep the board. */
@Injectable()
export class AnslagRepository {
  constructor(private readonly pool: Pool) {}

  /** The notices that the person may know of, the latest written first. */
  async lista(jag: Inloggad, { tillstand, organ, efter, antal }: Urval): Promise<Anslagsrad[]> {
    const varden: unknown[] = [antal];
    const ny = (varde: unknown): string => `$${varden.push(varde)}`;
    const delar: string[] = [];
    if (tillstand !== undefined) delar.push(`n.tillstand = ${ny(tillstand)}`);
    if (organ !== undefined) delar.push(`n.organ_id = ${ny(organ)}`);
    if (efter !== null) {
      const vid = `${ny(efter.nyckel)}::timestamptz`;
      delar.push(`n.skapad <= ${vid} and (n.skapad < ${vid} or n.arende_id > ${ny(efter.id)}::uuid)`);
    }
    const synligt = synligtVillkor('a', jag, varden.length + 1);
    varden.push(...synligt.varden);
    const svar = await this.pool.query<Anslagsrad>(
      `select a.id, a.titel, n.organ_id as "organId", o.namn as "organNamn", n.tillstand, n.justeringsdatum::text, n.uppsatt::text, n.overklagande_till::text as "overklagandeTill",
          a.sekretess, ${exaktTid('n.skapad')} as nyckel
        from anslag n join arende a on a.id = n.arende_id join organ o on o.id = n.organ_id where ${[...delar, synligt.sql].join(' and ')} order by n.skapad desc, n.arende_id limit $1`,
      varden,
    );
    return svar.rows;
  }

  async visa(jag: Inloggad, id: string): Promise<Anslagslage | undefined> {
    const { sql, varden } = synligtVillkor('a', jag, 2);
    const svar = await this.pool.query<Anslagslage>({
      name: 'anslag-visa',
      text: `select a.id, a.titel, a.steg, n.organ_id as "organId", o.namn as "organNamn", n.tillstand, n.slag, n.nr, n.sammantradesdatum::text, n.beslutsdatum::text,
          n.justeringsdatum::text, n.forvaring, n.uppsatt::text, n.overklagande_till::text as "overklagandeTill", n.nedtaget::text, n.uppsatt_at as "uppsattAt", n.nedtaget_at as "nedtagetAt",
          a.snapshot -> 'context' as kontext, (select h.id from handling h where h.arende_id = a.id and h.slag = 'anslagsbevis' order by h.version desc limit 1) as anslagsbevis
        from anslag n join arende a on a.id = n.arende_id join organ o on o.id = n.organ_id where n.arende_id = $1 and ${sql}`,
      values: [id, ...varden],
    });
    return svar.rows[0];
  }

  /** What the notice announces, each with its case when the person may know of it; otherwise it is told of by its paragraph only. */
  async beslut(jag: Inloggad, id: string): Promise<Beslutsrad[]> {
    const { sql, varden } = synligtVillkor('b', jag, 2);
    const behandlat = synligtVillkor('d', jag, 2);
    const svar = await this.pool.query<Beslutsrad>({
      name: 'anslag-beslut',
      text: `select p.punkt_id as "punktId", p.paragraf, case when not ${behandlat.sql} then 'Sekretess' else p.rubrik end as rubrik, p.overklagande, b.id as "arendeId", b.dnr, b.process, b.tillstand
        from anslag_paragraf p left join arende b on b.id = p.beslut_arende_id and ${sql} left join arende d on d.id = ${BEHANDLAT} where p.arende_id = $1 order by p.ordning`,
      values: [id, ...varden],
    });
    return svar.rows;
  }

  /** All looks at the notice that is up, oldest first, as its proof is counted from. */
  async bevisunderlag(id: string, nr: number): Promise<Iakttagelse[]> {
    const svar = await this.pool.query<Iakttagelse>({
      name: 'anslag-bevisunderlag',
      text: `select ${exaktTid('vid')} as vid, utfall, klocka_tillbaka as "klockaTillbaka" from anslag_observation where arende_id = $1 and nr = $2 order by vid`,
      values: [id, nr],
    });
    return svar.rows.map((rad) => ({ ...rad, vid: new Date(rad.vid).toISOString() }));
  }

  async iakttagelser(id: string, { efter, antal }: { efter: string | null; antal: number }): Promise<Iakttagelserad[]> {
    const svar = await this.pool.query<Iakttagelserad>({
      name: 'anslag-iakttagelser',
      text: `select id::text, vid, utfall, detalj, klocka_tillbaka as "klockaTillbaka" from anslag_observation where arende_id = $1 and ($2::bigint is null or id < $2::bigint)
        order by id desc limit $3`,
      values: [id, efter, antal],
    });
    return svar.rows;
  }
}
