import { type Inloggad, synligtVillkor } from '#auth';
import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { type Arendeutfall } from '#contracts';
import { processer } from '#machines';
import type { ArendeVy } from './arende-vy.js';

interface Rad {
  readonly id: string;
  readonly dnr: string | null;
  readonly titel: string;
  readonly process: string;
  readonly tillstand: string;
  readonly utfall: Arendeutfall;
  readonly beloppTkr: number | null;
  readonly fordelning: { organ: string; beloppTkr: number }[];
  readonly skal: string | null;
  readonly lage: string;
  readonly kontext: Readonly<Record<string, unknown>>;
  readonly organ: string | null;
  readonly avgors: boolean;
}

/** More than this of one matter are found by search. */
const FLEST = 500;

@Injectable()
export class BeslutRepository {
  constructor(private readonly pool: Pool) {}

  /** The matters that decide about the case, and the cases that it decides about, as far as the person may know of them. */
  async for(jag: Inloggad, arendeId: string): Promise<Pick<ArendeVy, 'beslutsarenden' | 'beslutarOm'>> {
    const { sql, varden } = synligtVillkor('a', jag, 2);
    const svar = await this.pool.query<Rad>({
      name: 'arende-beslut',
      text: `select a.id, a.dnr, a.titel, a.process, a.tillstand, k.utfall, k.belopp_tkr as "beloppTkr",
          coalesce((select json_agg(json_build_object('organ', coalesce(o.namn, f.organ), 'beloppTkr', f."beloppTkr") order by o.namn) from jsonb_to_recordset(k.fordelning) f(organ text, "beloppTkr" int)
            left join organ o on o.id = f.organ), '[]') as fordelning, k.skal, k.lage, k.avgors,
          jsonb_build_object('beslut', a.snapshot #> '{context,beslut}', 'lagaKraft', a.snapshot #> '{context,lagaKraft}') as kontext,
          (select o.namn from organ o where o.id = a.snapshot #>> '{context,beslut,organ}') as organ
        from (select beslut_id as id, utfall, belopp_tkr, fordelning, skal, lage, skapad, false as avgors from beslutskoppling where arende_id = $1
          union all select arende_id, utfall, belopp_tkr, fordelning, skal, lage, skapad, true from beslutskoppling where beslut_id = $1) k
        join arende a on a.id = k.id where ${sql} order by k.skapad desc, a.dnr, a.id limit ${FLEST}`,
      values: [arendeId, ...varden],
    });
    return {
      beslutsarenden: svar.rows.filter(({ avgors }) => !avgors).map(beslutsarende),
      beslutarOm: svar.rows
        .filter(({ avgors }) => avgors)
        .map(({ id, dnr, titel, utfall, beloppTkr, fordelning, skal, lage, ...rad }) => ({
          id,
          dnr,
          titel,
          tillstand: etikett(rad),
          utfall,
          beloppTkr,
          fordelning,
          skal,
          beslutat: lage === 'beslutad',
        })),
    };
  }
}

function beslutsarende({
  id,
  dnr,
  titel,
  utfall,
  beloppTkr,
  fordelning,
  lage,
  kontext,
  organ,
  ...rad
}: Rad): ArendeVy['beslutsarenden'][number] {
  const { datum, paragraf } = objekt(kontext.beslut);
  const lagaKraft = typeof kontext.lagaKraft === 'string' ? kontext.lagaKraft : null;
  const fattat = organ !== null && typeof datum === 'string' && typeof paragraf === 'number';
  return {
    id,
    dnr,
    titel,
    tillstand: etikett(rad),
    utfall,
    beloppTkr,
    fordelning,
    beslut: fattat ? { organ, datum, paragraf, lagaKraft } : null,
    galler: lage !== 'upphord',
  };
}

const etikett = ({ process, tillstand }: Pick<Rad, 'process' | 'tillstand'>): string =>
  processer[process]?.tillstand[tillstand]?.etikett ?? tillstand;

function objekt(varde: unknown): Readonly<Record<string, unknown>> {
  return typeof varde === 'object' && varde !== null ? (varde as Readonly<Record<string, unknown>>) : {};
}
