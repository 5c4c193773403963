import { serArendetSql } from '#database';
import { motesgruppFor, platserI } from '#machines';
import type { Pool, PoolClient } from 'pg';
import { ledamoterSql } from '../mote/sql.js';
import type { FaktaFraga, Formfraga } from './fakta-laddare.js';

/** E-02: what the register says of the service that the avsteg is from; null when it knows no service by that name today. */
export async function avstegstjanst(klient: Pool | PoolClient, { data, idag }: Formfraga): Promise<{ kategori: string | null } | null> {
  if (typeof data.tjanst !== 'string') return null;
  const svar = await klient.query<{ kategori: string | null }>({
    name: 'fakta-avstegstjanst',
    text: 'select kategori from tjanst where lower(namn) = lower($1) and (giltig_till is null or giltig_till >= $2::date) order by id limit 1',
    values: [data.tjanst.trim(), idag],
  });
  return svar.rows[0] ?? null;
}

/** who has a seat today in the group that the case's regime names, by which roles, and who of them may know of the case. */
export async function samordningsgruppen(
  klient: Pool | PoolClient,
  { arende, idag }: FaktaFraga,
): Promise<{ ledamoter: string[]; ordforande: string[]; ser: string[]; roller: readonly string[] } | null> {
  const { context } = arende.snapshot as { context?: { policy?: { organ?: { prioritering?: string } } } };
  const organ = context?.policy?.organ?.prioritering;
  const typ = (
    await klient.query<{ typ: string }>({ name: 'fakta-organtyp', text: 'select typ from organ where id = $1', values: [organ] })
  ).rows[0]?.typ;
  const grupp = organ === undefined || typ === undefined ? null : motesgruppFor(idag, { id: organ, typ });
  if (!grupp) return null;
  const platser = platserI(grupp.slag);
  const svar = await klient.query<{ id: string; leder: boolean; ser: boolean }>({
    name: 'fakta-samordningsgruppen',
    text: `select l.person_id as id, l.person_id in (select person_id from ${ledamoterSql('$1', '$3::text[]', '$4::date')} o) as leder,
        ${serArendetSql('a', 'l.person_id', '$4::date')} as ser
      from ${ledamoterSql('$1', '$2::text[]', '$4::date')} l join arende a on a.id = $5 order by 1`,
    values: [organ, platser.ledamoter, platser.ordforande, idag, arende.id],
  });
  return {
    ledamoter: svar.rows.map(({ id }) => id),
    ordforande: svar.rows.filter(({ leder }) => leder).map(({ id }) => id),
    ser: svar.rows.filter(({ ser }) => ser).map(({ id }) => id),
    roller: platser.ledamoter,
  };
}

/** how many avsteg of the initiative's own are still to be made known to the group. */
export async function oinformeradeAvsteg(klient: Pool | PoolClient, { arende }: FaktaFraga): Promise<number> {
  const svar = await klient.query<{ antal: number }>({
    name: 'fakta-oinformerade-avsteg',
    text: `select count(*)::int as antal from arende where overordnat_id = $1 and process = 'avsteg' and not avslutad and snapshot #>> '{context,gruppenInformerad}' is null`,
    values: [arende.id],
  });
  return svar.rows[0]?.antal ?? 0;
}
