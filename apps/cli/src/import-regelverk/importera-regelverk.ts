import type pg from 'pg';
import { type Regelverk, regelverkSchema } from '#contracts';
import { laddaRegelverk, sparaRegelverk } from '#engine';
import { gallandeRegelverk } from '#machines';
import { Indatafel } from '../fel.js';
import { iTransaktion } from '../i-transaktion.js';
import type { Import } from '../import-organisation/importera-organisation.js';
import { lasFil } from '../las-fil.js';
import { brutnaMallar } from './brutna-mallar.js';
import { kontrolleraRegelverk } from './kontrollera-regelverk.js';

/** Reads the municipality's own rules: regimes, forums, rounds, groups, budget calendar and the order for formal matters. Throws Indatafel. */
export async function importeraRegelverk({ pool, fil, prov, skriv }: Import): Promise<void> {
  const regelverk = await lasFil(fil, regelverkSchema);
  const { nytt, borttagna } = await iTransaktion(pool, prov, async (client) => {
    const fel = kontrolleraRegelverk(regelverk, await allaOrgan(client));
    if (fel.length > 0) throw new Indatafel(fel);
    await laddaRegelverk(client);
    const kvar = await styrda(client, regelverk);
    if (kvar.length > 0) throw new Indatafel(kvar.map((id) => `regimer: ”${id}” styr ärenden som pågår och kan inte tas bort`));
    const brutna = await brutnaMallar(client, regelverk, gallandeRegelverk());
    if (brutna.length > 0) throw new Indatafel(brutna);
    const fore = gallandeRegelverk().regimer.map(({ id }) => id);
    return {
      nytt: await sparaRegelverk(client, regelverk),
      borttagna: fore.filter((id) => !regelverk.regimer.some((regim) => regim.id === id)),
    };
  });
  skriv(`${regelverk.namn}: ${regelverk.regimer.length} regelverk och ${regelverk.arendeordningar.length} ärendeordning lästa.`);
  for (const { namn, fran, till, forum, ronder, motesgrupper } of regelverk.regimer)
    skriv(`  ${namn} (${fran ?? '…'}–${till ?? '…'}): ${forum.length} forum, ${ronder.length} ronder, ${motesgrupper.length} mötesgrupper`);
  for (const id of borttagna) skriv(`  ${id}: finns inte längre`);
  skriv(nytt ? '  Det nya regelverket gäller från nu för det som startas.' : '  Samma regelverk gäller redan.');
  if (prov) skriv('Prov: ingenting har skrivits.');
}

async function allaOrgan(client: pg.PoolClient): Promise<ReadonlySet<string>> {
  const svar = await client.query<{ id: string }>('select id from organ');
  return new Set(svar.rows.map(({ id }) => id));
}

/** Regimes that open cases are governed by and that the file no longer has. */
async function styrda(client: pg.PoolClient, { regimer }: Regelverk): Promise<string[]> {
  const svar = await client.query<{ regim: string }>(
    'select distinct regim from arende where not avslutad and regim <> all($1::text[]) order by regim',
    [regimer.map(({ id }) => id)],
  );
  return svar.rows.map(({ regim }) => regim);
}
