import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { type Inloggad, synligtVillkor } from '#auth';
import type { Markor } from '../http/markor.js';
import { exaktTid } from '../inkorg/inkorg.sql.js';

interface Avstegsrad {
  readonly id: string;
  readonly titel: string;
  readonly dnr: string | null;
  readonly tillstand: string;
  readonly organId: string;
  readonly organNamn: string;
  readonly tjanst: string;
  readonly beslutsdatum: string;
  readonly gruppenInformerad: string | null;
  readonly antalKvitterat: number;
  readonly antalLedamoter: number;
  readonly minUppgift: string | null;
  readonly sekretess: boolean;
  readonly nyckel: string;
}

@Injectable()
export class AvstegRepository {
  constructor(private readonly pool: Pool) {}

  /** The avsteg that the person may know of, the latest changed first along the index (process, andrad desc, id). */
  async lista(jag: Inloggad, { efter, antal }: { efter: Markor | null; antal: number }): Promise<Avstegsrad[]> {
    const synligt = synligtVillkor('a', jag, 5);
    const svar = await this.pool.query<Avstegsrad>(
      `select a.id, a.titel, a.dnr, a.tillstand, a.organ_id as "organId", o.namn as "organNamn", a.k ->> 'tjanst' as tjanst,
         a.k ->> 'beslutsdatum' as beslutsdatum, a.k ->> 'gruppenInformerad' as "gruppenInformerad",
         jsonb_array_length(a.k #> '{grupp,ledamoter}') - jsonb_array_length(a.k -> 'vantarPaKvittens') as "antalKvitterat",
         jsonb_array_length(a.k #> '{grupp,ledamoter}') as "antalLedamoter", a.sekretess, ${exaktTid('a.andrad')} as nyckel,
         (select u.id from uppgift u where u.arende_id = a.id and u.typ = 'kvittera-information' and u.person_id = $4 and u.status = 'oppen' limit 1) as "minUppgift"
       from (select a.*, a.snapshot -> 'context' as k from arende a
         where a.process = 'avsteg' and ($2::timestamptz is null or a.andrad <= $2 and (a.andrad < $2 or a.id > $3::uuid)) and ${synligt.sql}
         order by a.andrad desc, a.id limit $1) a
       join organ o on o.id = a.organ_id order by a.andrad desc, a.id`,
      [antal, efter?.nyckel ?? null, efter?.id ?? null, jag.personId, ...synligt.varden],
    );
    return svar.rows;
  }
}
