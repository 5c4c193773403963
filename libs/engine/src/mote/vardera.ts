import { datumI } from '#calendar';
import { problem, varderingKroppSchema } from '#contracts';
import { type AktorFakta, type MaskinHandelse, regler, varderingenVisas, type Varderingslage, varderingsregler } from '#machines';
import type { Pool, PoolClient } from 'pg';
import type { z } from 'zod';
import { lasOmgivning, type Omgivning } from '../las.js';
import { nekaEnligtRegler, utfall } from '../regelprovning.js';
import { iTransaktion } from '../transaktion.js';
import { Nekad } from '../types.js';
import { ledamoterSql } from './sql.js';

export interface Vardering {
  readonly moteId: string;
  readonly arendeId: string;
  readonly personId: string;
  readonly nu: Date;
  readonly kropp: z.infer<typeof varderingKroppSchema>;
}

interface Rad extends Varderingslage {
  readonly organ: string;
  readonly roller: readonly string[];
  readonly version: number;
  readonly antalSvar: number;
  readonly antalLedamoter: number;
  /** Nothing is hidden: each sees the others' values at once. */
  readonly oppen: boolean;
}

/**
 * Keeps a seat's values for an item. Members value at the same time, so no case is locked: the meeting's row is only held still while the
 * rules are asked. A version that has moved on is refused (`utkast-konflikt`). Returns the version that now holds.
 */
export async function vardera(pool: Pool, vardering: Vardering): Promise<{ version: number; vid: string }> {
  return iTransaktion(pool, async (klient, sist) => {
    const { personId, nu, kropp } = vardering;
    const idag = datumI(nu);
    // Sent together and done in order: the meeting is held still before its row is read, as if the seat is the person's own.
    const [omgivning, grupp, somEgen] = await Promise.all([
      lasOmgivning(klient, vardering.arendeId, { personId }, idag),
      lasGrupp(klient, vardering, idag),
      las(klient, vardering, personId, idag),
    ]);
    const { roller } = omgivning;
    const ledamot = plats(personId, grupp, omgivning);
    const rad = ledamot === personId ? somEgen : await las(klient, vardering, ledamot, idag);
    if (!rad) throw new Nekad('finns-inte', problem('finns-inte'));
    const visad = varderingenVisas({ ...rad, klar: !rad.punktenOppen, idag });
    kravRegler({ ...rad, visad }, { data: kropp, roller, personId, nu: nu.toISOString(), idag });
    if (kropp.version !== rad.version)
      throw new Nekad(
        'utkast-konflikt',
        problem('utkast-konflikt', { detail: 'Värderingen har ändrats på ett annat ställe. Läs den igen.' }),
      );
    sist(skriv(klient, vardering, ledamot));
    return { version: rad.version + 1, vid: nu.toISOString() };
  });
}

interface Grupp {
  readonly organ: string;
  readonly roller: readonly string[];
  readonly ledamoter: readonly string[];
  readonly sekretess: boolean;
  readonly arendeorgan: string;
}

/** Holds the meeting still and reads its group. */
async function lasGrupp(klient: PoolClient, { moteId, arendeId }: Vardering, idag: string): Promise<Grupp | undefined> {
  const svar = await klient.query<Grupp>({
    name: 'vardering-grupp',
    text: `select m.organ_id as organ, m.roller, array(select l.person_id from ${ledamoterSql('m.organ_id', 'm.roller', '$3::date')} l) as ledamoter, a.sekretess, a.organ_id as arendeorgan
      from (select organ_id, array(select jsonb_array_elements_text(snapshot #> '{context,grupp,ledamoter}')) as roller from arende where id = $1 for share) m
      join mote_punkt p on p.mote_id = $1 and p.arende_id = $2 join arende a on a.id = p.arende_id`,
    values: [moteId, arendeId, idag],
  });
  return svar.rows[0];
}

/** The seat that the person values for: the person's own, or that of the one who is substituted. */
function plats(personId: string, grupp: Grupp | undefined, { roller, namngiven }: Pick<Omgivning, 'roller' | 'namngiven'>): string {
  if (!grupp || (grupp.sekretess && !namngiven && !roller.some((en) => en.organ === grupp.arendeorgan)))
    throw new Nekad('finns-inte', problem('finns-inte'));
  const mina = roller.filter((en) => en.organ === grupp.organ && grupp.roller.includes(en.roll));
  const egen = mina.some((en) => !en.for) ? personId : mina.find((en) => en.for)?.for;
  if (egen !== undefined && grupp.ledamoter.includes(egen)) return egen;
  const regel = regler['ar-ledamot-i-gruppen'];
  throw new Nekad(
    'ingen-behorighet',
    problem('ingen-behorighet', {
      regel: 'ar-ledamot-i-gruppen',
      detail: regel?.mening,
      kalla: regel?.kalla,
      kanGorasAv: regel?.kanGorasAv,
    }),
  );
}

async function las(klient: PoolClient, { moteId, arendeId }: Vardering, ledamot: string, idag: string): Promise<Rad | undefined> {
  const svar = await klient.query<Rad>({
    name: 'vardering-las',
    text: `select m.organ_id as organ, g.roller, m.tillstand as motet, g.oppen, p.status = 'oppen' as "punktenOppen", a.tillstand = p.vantar_tillstand as vantar,
        m.vardering_datum::text as "sistaDag", v.version is not null as tidigare, coalesce(v.version, 0) as version,
        (select count(*)::int from vardering x where x.mote_id = $1 and x.arende_id = $2) as "antalSvar",
        (select count(*)::int from ${ledamoterSql('m.organ_id', 'g.roller', '$4::date')} l) as "antalLedamoter"
      from mote m join mote_punkt p on p.mote_id = m.arende_id and p.arende_id = $2 join arende a on a.id = p.arende_id
      cross join lateral (select array(select jsonb_array_elements_text(s.snapshot #> '{context,grupp,ledamoter}')) as roller,
        coalesce(s.snapshot #>> '{context,grupp,vardering}' = 'oppen', false) as oppen from arende s where s.id = $1) g
      left join vardering v on v.mote_id = $1 and v.arende_id = $2 and v.ledamot_id = $3
      where m.arende_id = $1`,
    values: [moteId, arendeId, ledamot, idag],
  });
  return svar.rows[0];
}

interface Fraga {
  readonly data: Readonly<Record<string, unknown>>;
  readonly roller: AktorFakta['roller'];
  readonly personId: string;
  readonly nu: string;
  readonly idag: string;
}

function kravRegler(lage: Varderingslage, { data, roller, personId, nu, idag }: Fraga): void {
  const handelse: MaskinHandelse = { type: 'vardera', nu, idag, data, fakta: {}, aktor: { personId, roller } };
  const provade = Object.entries(varderingsregler).map(([namn, rad]) => {
    const saknas = rad.saknas(lage, handelse);
    return utfall({ ...rad, namn }, saknas.length === 0, saknas);
  });
  if (provade.some(({ uppfylld }) => !uppfylld)) throw nekaEnligtRegler([provade], 0);
}

async function skriv(klient: PoolClient, { moteId, arendeId, personId, nu, kropp }: Vardering, ledamot: string): Promise<void> {
  const varderar = kropp.lage === 'varderad';
  const innehall = {
    lage: kropp.lage,
    nytta: varderar ? kropp.nytta : null,
    effektivitet: varderar ? kropp.effektivitet : null,
    innovation: varderar ? kropp.innovation : null,
    skal: {
      nytta: kropp.skalNytta,
      effektivitet: kropp.skalEffektivitet,
      innovation: kropp.skalInnovation,
      ovrigt: kropp.skal,
    },
  };
  const svar = await klient.query({
    name: 'vardering-skriv',
    text: `with v as (insert into vardering (mote_id, arende_id, ledamot_id, person_id, lage, nytta, effektivitet, innovation, skal, version, vid)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10::int + 1, $11)
        on conflict (mote_id, arende_id, ledamot_id) do update set person_id = excluded.person_id, lage = excluded.lage, nytta = excluded.nytta, effektivitet = excluded.effektivitet,
          innovation = excluded.innovation, skal = excluded.skal, version = excluded.version, vid = excluded.vid where vardering.version = $10::int returning 1)
      insert into vardering_handelse (mote_id, arende_id, ledamot_id, person_id, version, innehall, vid) select $1, $2, $3, $4, $10::int + 1, $12::jsonb, $11 from v`,
    values: [
      moteId,
      arendeId,
      ledamot,
      personId,
      innehall.lage,
      innehall.nytta,
      innehall.effektivitet,
      innehall.innovation,
      JSON.stringify(innehall.skal),
      kropp.version,
      nu.toISOString(),
      JSON.stringify(innehall),
    ],
  });
  if (svar.rowCount !== 1) throw new Nekad('utkast-konflikt', problem('utkast-konflikt'));
}
