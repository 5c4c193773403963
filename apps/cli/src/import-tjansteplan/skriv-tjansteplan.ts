import type pg from 'pg';
import { arendeId } from './start-for.js';
import { summakontroll } from './summakontroll.js';
import type { Omrade, Tjansteplan } from './tjansteplan.schema.js';

/** Makes the plan, its areas and its rows what the file says. Pots, the unallocated row and costs in common have no case. Returns how many rows changed. */
export async function skrivTjansteplan(client: pg.PoolClient, plan: Tjansteplan): Promise<number> {
  const omraden = plan.omraden.map((omrade, ordning) => {
    const senaste = omrade.versioner.at(-1);
    return {
      plan: plan.id,
      id: omrade.id,
      namn: omrade.namn,
      version: senaste?.version ?? null,
      status: senaste?.handelse ?? null,
      summor: omrade.summor,
      kontroll: summakontroll(omrade, plan.ar),
      ordning,
    };
  });
  const rader = plan.omraden.flatMap((omrade) => [
    ...omrade.rader.map(({ id, nr, titel, slag, belopp, uppskjutet, ...ovrigt }) => ({
      plan: plan.id,
      id,
      omrade_id: omrade.id,
      nr,
      titel,
      slag,
      belopp,
      uppskjutet,
      ovrigt,
      arende_id: slag === 'initiativ' ? arendeId(plan.id, id) : null,
    })),
    ...gemensammaKostnader(omrade).map(({ titel, belopp }, nr) => ({
      ...{ plan: plan.id, id: `${omrade.id}-gemensam-${nr + 1}`, omrade_id: omrade.id, nr: null, titel, slag: 'gemensam', belopp },
      ...{ uppskjutet: null, ovrigt: {}, arende_id: null },
    })),
  ]);
  await skrivHuvud(client, {
    plan: plan.id,
    titel: plan.titel,
    beslut_organ: plan.beslut.organ,
    beslut_datum: plan.beslut.datum,
    dnr: plan.beslut.dnr,
    reviderad: plan.senast_reviderad,
  });
  const andradeOmraden = await upsert(client, 'tjansteplan_omrade', omraden);
  return (
    andradeOmraden +
    (await upsert(
      client,
      'tjansteplan_rad',
      rader.map((rad, ordning) => ({ ...rad, ordning })),
    ))
  );
}

/** The cost lines where rows without amounts of their own have their money, and that are no row themselves. */
function gemensammaKostnader({ kostnadsrader, rader }: Omrade): Omrade['kostnadsrader'] {
  const egna = new Set(rader.map(({ tabelltitel, titel }) => tabelltitel ?? titel));
  const hanvisade = new Set(rader.flatMap(({ ingar_i }) => (ingar_i !== null && 'kostnadsrad' in ingar_i ? [ingar_i.kostnadsrad] : [])));
  return kostnadsrader.filter(({ titel }) => hanvisade.has(titel) && !egna.has(titel));
}

async function skrivHuvud(client: pg.PoolClient, huvud: Readonly<Record<string, string | null>>): Promise<void> {
  await client.query(
    `insert into tjansteplan as t (id, titel, beslut_organ, beslut_datum, dnr, reviderad)
     select plan, titel, beslut_organ, beslut_datum, dnr, reviderad
       from jsonb_to_record($1::jsonb) as x(plan text, titel text, beslut_organ text, beslut_datum date, dnr text, reviderad date)
     on conflict (id) do update set titel = excluded.titel, beslut_organ = excluded.beslut_organ, beslut_datum = excluded.beslut_datum,
       dnr = excluded.dnr, reviderad = excluded.reviderad`,
    [JSON.stringify(huvud)],
  );
}

async function upsert(
  client: pg.PoolClient,
  tabell: 'tjansteplan_omrade' | 'tjansteplan_rad',
  rader: readonly Record<string, unknown>[],
): Promise<number> {
  const kolumner = Object.keys(rader[0] ?? {});
  if (kolumner.length === 0) return 0;
  const egna = kolumner.filter((kolumn) => kolumn !== 'plan' && kolumn !== 'id');
  const { rowCount } = await client.query(
    `insert into ${tabell} as t (${kolumner.join(', ')})
     select ${kolumner.join(', ')} from jsonb_populate_recordset(null::${tabell}, $1::jsonb)
     on conflict (plan, id) do update set ${egna.map((k) => `${k} = excluded.${k}`).join(', ')}
     where (${egna.map((k) => `t.${k}`).join(', ')}) is distinct from (${egna.map((k) => `excluded.${k}`).join(', ')})`,
    [JSON.stringify(rader)],
  );
  return rowCount ?? 0;
}
