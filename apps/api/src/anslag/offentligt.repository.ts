import type { offentligtAnslagSchema } from '#contracts';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import type { z } from 'zod';
import { exaktTid } from '../inkorg/inkorg.sql.js';
import type { Markor } from '../http/markor.js';
import { BEHANDLAT } from './behandlat.js';
import type { Beslutsrad } from './sa-overklagas.js';

type Anslag = z.infer<typeof offentligtAnslagSchema>;
export interface OffentligRad extends Omit<Anslag, 'paragrafer' | 'tasNed' | 'beslut' | 'overklagande'> {
  readonly nummer: number[];
  readonly nyckel: string;
}

const RAD = `select n.arende_id as id, n.nr, n.slag, o.namn as organ, n.sammantradesdatum::text, n.beslutsdatum::text, n.justeringsdatum::text, n.uppsatt::text,
    n.overklagande_till::text as "overklagandeTill", n.forvaring, array(select p.paragraf from anslag_paragraf p where p.arende_id = n.arende_id order by p.ordning) as nummer,
    ${exaktTid('n.uppsatt_at')} as nyckel
  from anslag n join organ o on o.id = n.organ_id where n.tillstand = 'uppsatt'`;

/** Reads of what is up now, along the index of what is up. Nothing else of a notice can be reached from here. */
@Injectable()
export class OffentligtRepository {
  constructor(private readonly pool: Pool) {}

  async lista(efter: Markor | null, antal: number): Promise<OffentligRad[]> {
    const svar = await this.pool.query<OffentligRad>({
      name: 'offentliga-anslag',
      text: `${RAD} and ($1::timestamptz is null or n.uppsatt_at < $1::timestamptz or (n.uppsatt_at = $1::timestamptz and n.arende_id > $2::uuid))
        order by n.uppsatt_at desc, n.arende_id limit $3`,
      values: [efter?.nyckel ?? null, efter?.id ?? null, antal],
    });
    return svar.rows;
  }

  async visa(id: string): Promise<OffentligRad | undefined> {
    const svar = await this.pool.query<OffentligRad>({ name: 'offentligt-anslag', text: `${RAD} and n.arende_id = $1`, values: [id] });
    return svar.rows[0];
  }

  /** What the notice announces. A decision whose case has become secret since is told of by its paragraph only. */
  async beslut(id: string): Promise<Beslutsrad[]> {
    const svar = await this.pool.query<Beslutsrad>({
      name: 'offentliga-beslut',
      text: `select p.paragraf, case when d.sekretess or n.sekretess then 'Sekretess' else p.rubrik end as rubrik, case when d.sekretess or n.sekretess or p.rubrik = 'Sekretess' then null else b.dnr end as dnr,
          p.overklagande, case when not d.sekretess and not n.sekretess then b.snapshot #>> '{context,arendetyp}' end as arendetyp
        from anslag_paragraf p join arende n on n.id = p.arende_id left join arende b on b.id = p.beslut_arende_id left join arende d on d.id = ${BEHANDLAT}
        where p.arende_id = $1 order by p.ordning`,
      values: [id],
    });
    return svar.rows;
  }
}
