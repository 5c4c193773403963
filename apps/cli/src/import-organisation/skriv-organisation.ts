import type pg from 'pg';
import type { Organisation } from './organisation.schema.js';

type Antal = Readonly<Record<string, number>>;

/**
 * Makes the register say what the file says. A row is found by its id and updated; what the file no longer has is left, except that a person's
 * memberships and the substitutions follow the file, so that a revoked one does not live on; a seat
 * that somebody was invited to is not the file's to take away. Returns the number of rows that changed.
 */
export async function skrivOrganisation(client: pg.PoolClient, fil: Organisation): Promise<Antal> {
  await client.query('set constraints all deferred');
  const { namn, overklagande } = fil;
  const kommun = {
    id: 'kommun',
    namn,
    forvaltningsratt: overklagande?.forvaltningsratt ?? null,
    lansstyrelse: overklagande?.lansstyrelse ?? null,
  };
  return {
    kommun: await upsert(client, 'kommun', [kommun]),
    organ: await upsert(client, 'organ', organrader(fil)),
    mål: await upsert(client, 'mal', fil.mal),
    tjänster: await upsert(client, 'tjanst', fil.tjanster.map(tjanstrad)),
    delegationspunkter: await upsert(client, 'delegationspunkt', fil.delegationspunkter.map(delegationsrad)),
    personer: await upsert(
      client,
      'person',
      fil.personer.map(({ id, namn, epost }) => ({ id, namn, epost, sub: id })),
    ),
    medlemskap: await skrivMedlemskap(client, fil),
    vikariat: await skrivVikariat(client, fil),
  };
}

function organrader(fil: Organisation) {
  return fil.organ.map((organ) => {
    const { id, namn, typ, overordnat, giltig_fran, giltig_till, efterfoljare, leverantor, moten, ...resten } = organ;
    const tjansteomraden = fil.tjansteomraden.filter(({ tjansteforum }) => tjansteforum === id);
    return {
      id,
      namn,
      typ,
      overordnat,
      giltig_fran,
      giltig_till,
      efterfoljare,
      leverantor,
      moten,
      ovrigt: { ...resten, tjansteomraden },
    };
  });
}

function tjanstrad({ id, namn, kategori, agare, infosak_niva, gemensam_till, ...ovrigt }: Organisation['tjanster'][number]) {
  return { id, namn, kategori, agare, infosak_niva, giltig_till: gemensam_till, ovrigt };
}

function delegationsrad(rad: Organisation['delegationspunkter'][number]) {
  const { regim, praktiskt_slut, villkor, tillampningar, anmarkning, ...kolumner } = rad;
  return { ...kolumner, ovrigt: { regim, praktiskt_slut, villkor, tillampningar, anmarkning } };
}

/** One statement per table; the names of table and columns come from the code, never from the imported file. Returns how many rows changed. */
export async function upsert(client: pg.PoolClient, tabell: string, rader: readonly Record<string, unknown>[]): Promise<number> {
  const kolumner = Object.keys(rader[0] ?? {});
  if (kolumner.length === 0) return 0;
  const egna = kolumner.filter((kolumn) => kolumn !== 'id');
  const { rowCount } = await client.query(
    `insert into ${tabell} as t (${kolumner.join(', ')})
     select ${kolumner.join(', ')} from jsonb_populate_recordset(null::${tabell}, $1::jsonb)
     on conflict (id) do update set ${egna.map((k) => `${k} = excluded.${k}`).join(', ')}
     where (${egna.map((k) => `t.${k}`).join(', ')}) is distinct from (${egna.map((k) => `excluded.${k}`).join(', ')})`,
    [JSON.stringify(rader)],
  );
  return rowCount ?? 0;
}

async function skrivMedlemskap(client: pg.PoolClient, fil: Organisation): Promise<number> {
  const rader = fil.personer.flatMap(({ id, medlemskap }) =>
    medlemskap.map((m) => ({ person_id: id, organ_id: m.organ, roll: m.roll, fran: m.fran, till: m.till })),
  );
  const borta = await client.query(
    `delete from medlemskap m where m.person_id = any($2) and m.inbjuden_av is null and not exists (
       select 1 from jsonb_populate_recordset(null::medlemskap, $1::jsonb) f
       where (f.person_id, f.organ_id, f.roll, f.fran) = (m.person_id, m.organ_id, m.roll, m.fran))`,
    [JSON.stringify(rader), fil.personer.map(({ id }) => id)],
  );
  const nya = await client.query(
    `insert into medlemskap as t (person_id, organ_id, roll, fran, till)
     select person_id, organ_id, roll, fran, till from jsonb_populate_recordset(null::medlemskap, $1::jsonb)
     on conflict (person_id, organ_id, roll, fran) do update set till = excluded.till where t.till is distinct from excluded.till and t.inbjuden_av is null`,
    [JSON.stringify(rader)],
  );
  return (borta.rowCount ?? 0) + (nya.rowCount ?? 0);
}

async function skrivVikariat(client: pg.PoolClient, fil: Organisation): Promise<number> {
  const rader = fil.vikariat.map((v) => ({
    for_person_id: v.for_person,
    ersattare_id: v.ersattare,
    organ_id: v.organ,
    roll: v.roll,
    fran: v.fran,
    till: v.till,
  }));
  const lika =
    '(f.for_person_id, f.ersattare_id, f.organ_id, f.roll, f.fran, f.till) is not distinct from (v.for_person_id, v.ersattare_id, v.organ_id, v.roll, v.fran, v.till)';
  const borta = await client.query(
    `delete from vikariat v where v.for_person_id = any($2) and not exists (select 1 from jsonb_populate_recordset(null::vikariat, $1::jsonb) f where ${lika})`,
    [JSON.stringify(rader), fil.personer.map(({ id }) => id)],
  );
  const nya = await client.query(
    `insert into vikariat (for_person_id, ersattare_id, organ_id, roll, fran, till)
     select for_person_id, ersattare_id, organ_id, roll, fran, till from jsonb_populate_recordset(null::vikariat, $1::jsonb) f
     where not exists (select 1 from vikariat v where ${lika})`,
    [JSON.stringify(rader)],
  );
  return (borta.rowCount ?? 0) + (nya.rowCount ?? 0);
}
