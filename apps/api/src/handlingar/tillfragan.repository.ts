import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import type { Inloggad } from '#auth';
import { namngivenSql } from '#database';
import type { Innehall } from './handlingar.repository.js';

/** The version of the tjänsteutlåtande that a remiss or a samverkan is about. */
export interface Tillfragad {
  readonly id: string;
  readonly titel: string;
  readonly version: string;
  readonly skapad: Date;
  readonly dnr: string | null;
}

/** The version that stood when the child case was started: what the step that started it, or one before it, had made. */
const VERSION = `h.slag = 'tjansteutlatande' and h.status <> 'makulerad' and h.id = (
    select v.id from handling v join effect e on e.id = v.effekt_id where v.arende_id = c.overordnat_id and v.slag = 'tjansteutlatande'
      and e.steg <= (select (f.data #>> '{overordnat,steg}')::int from handelse f where f.arende_id = c.id and f.steg = 1) order by v.version desc limit 1)`;

/**
 * Who is asked ($1 = the person's organs, $2 = the person): those of the nämnd that the remiss is sent to, the unions' representatives of the group that is
 * consulted, and whoever is named in the child case. In a secret matter the group is not enough: each must be named, as in every secret case.
 */
const TILLFRAGAD = `c.process in ('remiss', 'samverkan') and c.tillstand not in ('installd', 'forfallen') and (${namngivenSql('c.id', '$2::text')}
    or (c.process = 'remiss' and c.organ_id = any($1::text[]))
    or (c.process = 'samverkan' and not c.sekretess and exists (select 1 from organ g where g.id = any($1::text[])
      and case c.snapshot #>> '{context,samverkansorgan}' when 'fsg' then g.typ = 'samverkansgrupp' and g.overordnat = c.organ_id
        when 'csg' then g.typ = 'samverkansgrupp' and g.overordnat = any($3::text[]) else g.typ = 'referensgrupp' end)))`;

/** What somebody who is asked about a matter may read of it: the version that the question is about, and nothing else. */
@Injectable()
export class TillfraganRepository {
  constructor(private readonly pool: Pool) {}

  /** What the child case is about; undefined when the person is not asked by it. `ledningskontor`: the offices that the central group belongs to. */
  async underlag(jag: Inloggad, barnId: string, ledningskontor: readonly string[]): Promise<Tillfragad | undefined> {
    const svar = await this.pool.query<Tillfragad>({
      name: 'tillfragans-underlag',
      text: `select h.id, h.titel, h.beteckning as version, h.skapad, a.dnr from arende c join arende a on a.id = c.overordnat_id join handling h on h.arende_id = a.id
        where c.id = $4 and ${TILLFRAGAD} and ${VERSION}`,
      values: [organen(jag), jag.personId, ledningskontor, barnId],
    });
    return svar.rows[0];
  }

  async innehall(jag: Inloggad, id: string, ledningskontor: readonly string[]): Promise<Innehall | undefined> {
    const svar = await this.pool.query<Innehall>({
      name: 'tillfragans-innehall',
      text: `select h.titel, h.beteckning as version, a.dnr, h.mediatyp, h.hash, h.innehall from handling h join arende a on a.id = h.arende_id
        where h.id = $4 and exists (select 1 from arende c where c.overordnat_id = a.id and ${TILLFRAGAD} and ${VERSION})`,
      values: [organen(jag), jag.personId, ledningskontor, id],
    });
    return svar.rows[0];
  }
}

const organen = (jag: Inloggad): string[] => [...new Set(jag.roller.map(({ organ }) => organ))];
