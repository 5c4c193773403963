import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';

export interface Utkastrad {
  readonly version: number;
  readonly innehall: Readonly<Record<string, unknown>>;
  readonly andrad: Date;
}

export interface Uppgiftshandelse {
  readonly typ: string;
  readonly vem: string | null;
  readonly till: string | null;
  readonly vid: Date;
  readonly skal: string | null;
}

@Injectable()
export class UppgifterRepository {
  constructor(private readonly pool: Pool) {}

  async utkast(uppgiftId: string, personId: string): Promise<Utkastrad | undefined> {
    const svar = await this.pool.query<Utkastrad>({
      name: 'utkast',
      text: 'select version, innehall, andrad from utkast where uppgift_id = $1 and person_id = $2',
      values: [uppgiftId, personId],
    });
    return svar.rows[0];
  }

  /** Saves the draft when it is still at `version` (0 = there is none); undefined when it has changed in between. */
  async sparaUtkast(
    uppgiftId: string,
    personId: string,
    utkast: { version: number; innehall: unknown; nu: Date },
  ): Promise<Utkastrad | undefined> {
    const varden = [uppgiftId, personId, JSON.stringify(utkast.innehall), utkast.nu];
    const svar =
      utkast.version === 0
        ? await this.pool.query<Utkastrad>({ ...NYTT, values: varden })
        : await this.pool.query<Utkastrad>({ ...ANDRAT, values: [...varden, utkast.version] });
    return svar.rows[0];
  }

  /** What has happened to the task, the oldest first. */
  async historik(uppgiftId: string): Promise<Uppgiftshandelse[]> {
    const svar = await this.pool.query<Uppgiftshandelse>({
      name: 'uppgift-historik',
      text: `select h.typ, p.namn as vem, t.namn as till, h.vid, h.skal from uppgift_handelse h left join person p on p.id = h.person_id left join person t on t.id = h.till_person_id
        where h.uppgift_id = $1 order by h.id limit 500`,
      values: [uppgiftId],
    });
    return svar.rows;
  }
}

const UTKAST = 'version, innehall, andrad';
const NYTT = {
  name: 'utkast-nytt',
  text: `insert into utkast (uppgift_id, person_id, version, innehall, andrad) values ($1, $2, 1, $3::jsonb, $4) on conflict do nothing returning ${UTKAST}`,
};
const ANDRAT = {
  name: 'utkast-andrat',
  text: `update utkast set version = version + 1, innehall = $3::jsonb, andrad = $4 where uppgift_id = $1 and person_id = $2 and version = $5 returning ${UTKAST}`,
};
