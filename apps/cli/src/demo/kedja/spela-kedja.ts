import { harleddUuid } from '#engine';
import type pg from 'pg';
import { Indatafel } from '../../fel.js';
import { lasFil } from '../../las-fil.js';
import { skrivIngangsvarden } from './ingangsvarden.js';
import { type Kedja, kedjeSchema } from './kedja.schema.js';
import { Kedjegang, type Kedjekorning } from './kedjegang.js';
import { Kedjespel } from './kedjespel.js';

/**
 * Enters a chain of matters with its historical dates: every step is an event of its own process, taken by the person who took it, with the rules and the
 * regime of its day. The clock is the command's and reaches no other door; the API knows only today. Says where the sources contradict themselves, and
 * throws Indatafel when a contradiction that the file names is not found, or a step goes otherwise than the file says.
 */
export async function spelaKedja({ pool, engine, fil, skriv }: Kedjekorning): Promise<void> {
  const kedja = await lasFil(fil, kedjeSchema);
  const ids = new Map(
    kedja.steg.flatMap((steg) => (steg.slag === 'start' ? [[steg.arende, harleddUuid('kedja', kedja.namn, steg.arende)]] : [])),
  );
  if (await finns(pool, [...ids.values()])) throw new Indatafel(['Kedjan är redan inlagd. Lägg in den i en tom demodatabas.']);
  await skrivIngangsvarden(pool, kedja.ingangsvarden);
  const spel = new Kedjespel(new Kedjegang({ pool, engine, skriv }, { ids, namn: await allaNamn(pool) }));
  skriv(kedja.namn);
  for (const steg of kedja.steg) await spel.ta(steg);
  rapportera(kedja, spel, skriv);
}

/** What people and organs are called, by their ids. */
async function allaNamn(pool: pg.Pool): Promise<ReadonlyMap<string, string>> {
  const { rows } = await pool.query<{ id: string; namn: string }>('select id, namn from person union all select id, namn from organ');
  return new Map(rows.map(({ id, namn }) => [id, namn]));
}

async function finns(pool: pg.Pool, ids: readonly string[]): Promise<boolean> {
  return ((await pool.query('select 1 from arende where id = any($1::uuid[]) limit 1', [ids])).rowCount ?? 0) > 0;
}

/** The sources' contradictions in the words of the product, each with what the source says. */
function rapportera({ motsagelser, anmarkningar }: Kedja, spel: Kedjespel, skriv: Kedjekorning['skriv']): void {
  skriv(`\nKällorna motsäger sig själva på ${motsagelser.length} ställen:`);
  for (const { id, arende, kalla, ord } of motsagelser) {
    const sagt = spel.sagt(arende, id);
    if (sagt.length === 0) throw new Indatafel([`${id} i ärendet ${arende} sades inte: ${ord}`]);
    skriv(`  ${id} (${kalla}) ${ord}`);
    for (const en of sagt) skriv(`    Produkten: ${en}`);
  }
  skriv('\nOm det som källorna inte säger:');
  for (const rad of [...anmarkningar, ...spel.antaganden]) skriv(`  ${rad}`);
}
