import type pg from 'pg';
import { Indatafel } from '../fel.js';
import { iTransaktion } from '../i-transaktion.js';
import type { Import } from '../import-organisation/importera-organisation.js';
import { upsert } from '../import-organisation/skriv-organisation.js';
import { lasFil } from '../las-fil.js';
import { type Fortroendevalda, fortroendevaldaSchema } from './fortroendevalda.schema.js';
import { kontrolleraSaten } from './kontrollera-saten.js';

/** Reads parties, members and substitutes of bodies that the register has. The elected seats of a body in the file follow the file. Throws Indatafel. */
export async function importeraFortroendevalda({ pool, fil, prov, skriv }: Import): Promise<void> {
  const innehall = await lasFil(fil, fortroendevaldaSchema);
  const saten = innehall.organ.reduce((antal, en) => antal + en.saten.length, 0);
  const andrade = await iTransaktion(pool, prov, async (client) => {
    const fel = kontrolleraSaten(innehall, await kanda(client, innehall));
    if (fel.length > 0) throw new Indatafel(fel);
    return skrivFortroendevalda(client, innehall);
  });
  skriv(`${innehall.namn}: ${innehall.personer.length} personer och ${saten} säten i ${innehall.organ.length} organ lästa.`);
  for (const [namn, antal] of Object.entries(andrade)) skriv(`  ${namn}: ${antal} nya eller ändrade`);
  if (prov) skriv('Prov: ingenting har skrivits.');
}

async function kanda(client: pg.PoolClient, { organ }: Fortroendevalda) {
  const finns = async (tabell: 'organ' | 'person', ids: readonly string[]) =>
    new Set((await client.query<{ id: string }>(`select id from ${tabell} where id = any($1)`, [ids])).rows.map(({ id }) => id));
  const saten = organ.flatMap((en) => en.saten.map(({ person }) => person));
  return {
    organ: await finns(
      'organ',
      organ.map((en) => en.organ),
    ),
    personer: await finns('person', saten),
  };
}

async function skrivFortroendevalda(client: pg.PoolClient, { partier, personer, organ }: Fortroendevalda) {
  return {
    partier: await upsert(client, 'parti', partier),
    personer: await upsert(
      client,
      'person',
      personer.map((person) => ({ ...person, sub: person.id })),
    ),
    säten: await skrivSaten(client, organ),
  };
}

/** Writes each body's seats, and takes away the elected ones that the file no longer has. Returns how many rows changed. */
async function skrivSaten(client: pg.PoolClient, organ: Fortroendevalda['organ']): Promise<number> {
  const rader = organ.flatMap(({ organ: organ_id, saten }) =>
    saten.map(({ person, ...sate }) => ({ person_id: person, organ_id, ...sate })),
  );
  const borta = await client.query(
    `delete from medlemskap m where m.organ_id = any($2) and m.roll in ('ordforande', 'vice-ordforande', 'ledamot', 'ersattare') and m.inbjuden_av is null
       and not exists (select 1 from jsonb_populate_recordset(null::medlemskap, $1::jsonb) f
         where (f.person_id, f.organ_id, f.roll, f.fran) = (m.person_id, m.organ_id, m.roll, m.fran))`,
    [JSON.stringify(rader), organ.map((en) => en.organ)],
  );
  const nya = await client.query(
    `insert into medlemskap as t (person_id, organ_id, roll, fran, till, parti, ordning)
     select person_id, organ_id, roll, fran, till, parti, ordning from jsonb_populate_recordset(null::medlemskap, $1::jsonb)
     on conflict (person_id, organ_id, roll, fran) do update set till = excluded.till, parti = excluded.parti, ordning = excluded.ordning
       where (t.till, t.parti, t.ordning) is distinct from (excluded.till, excluded.parti, excluded.ordning) and t.inbjuden_av is null`,
    [JSON.stringify(rader)],
  );
  return (borta.rowCount ?? 0) + (nya.rowCount ?? 0);
}
