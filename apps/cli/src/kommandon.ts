import { datumI } from '#calendar';
import { cliMiljo, miljotabell } from '#config';
import { migrera } from '#database';
import { createEngine, type Verifiering } from '#engine';
import { processer } from '#machines';
import { anslut, lasMemon } from '#temporal';
import type pg from 'pg';
import { lasArgument } from './argument.js';
import { spelaKedja } from './demo/kedja/spela-kedja.js';
import { kor } from './demo/kor.js';
import { demopersoner } from './demo/personer.js';
import { exportera } from './export/exportera.js';
import { kontrolleraExport } from './export/kontrollera-export.js';
import { Anvandningsfel, Indatafel } from './fel.js';
import { hjalp } from './hjalp.js';
import { importeraFortroendevalda } from './import-fortroendevalda/importera-fortroendevalda.js';
import { importeraRegelverk } from './import-regelverk/importera-regelverk.js';
import { importeraOrganisation } from './import-organisation/importera-organisation.js';
import { atergeHistorik } from './import-tjansteplan/aterge-historik.js';
import { importeraTjansteplan } from './import-tjansteplan/importera-tjansteplan.js';
import { medPool } from './med-pool.js';
import { vackAlla } from './vack-alla.js';
import { repetera } from './verify/repetera.js';
import { verifiera } from './verify/verifiera.js';

/** A running product leaves the chain's cases alone until it is whole, or for this long when the command dies. */
const KEDJANS_TID_MS = 3_600_000;
const skriv = (rad: string) => void process.stdout.write(`${rad}\n`);
/** Tells of a long proof as it goes, beside its answer. */
const beratta = (provade: number) => {
  if (provade % BERATTAS_VAR === 0) process.stderr.write(`${provade} ärenden är prövade …\n`);
};
const BERATTAS_VAR = 50_000;
const importform = { plats: ['fil'], flaggor: { prov: 'ja' } } as const;
const utanArgument = { plats: [], flaggor: {} } as const;

/** Every command by its words; gets what comes after them and answers with the exit code. */
export const kommandon: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  migrera: async (args) => {
    lasArgument(args, utanArgument);
    const gjorda = await migrera(cliMiljo().DATABASE_URL);
    skriv(gjorda.length === 0 ? 'Databasen är redan aktuell.' : `Databasen är uppdaterad: ${gjorda.join(', ')}.`);
    return 0;
  },
  'import organisation': async (args) => {
    const { plats, har } = lasArgument(args, importform);
    await medPool((pool) => importeraOrganisation({ pool, fil: plats[0] ?? '', prov: har('prov'), skriv }));
    return 0;
  },
  'import regelverk': async (args) => {
    const { plats, har } = lasArgument(args, importform);
    await medPool((pool) => importeraRegelverk({ pool, fil: plats[0] ?? '', prov: har('prov'), skriv }));
    return 0;
  },
  'import fortroendevalda': async (args) => {
    const { plats, har } = lasArgument(args, importform);
    await medPool((pool) => importeraFortroendevalda({ pool, fil: plats[0] ?? '', prov: har('prov'), skriv }));
    return 0;
  },
  'import tjansteplan': async (args) => {
    const { plats, har } = lasArgument(args, importform);
    await medPool(async (pool) => {
      const engine = createEngine({ pool, processer });
      await importeraTjansteplan({ pool, engine, fil: plats[0] ?? '', prov: har('prov'), skriv, nu: new Date() });
      await engine.stang();
    });
    return 0;
  },
  'import tjansteplan-historik': async (args) => {
    const { plats, har } = lasArgument(args, importform);
    await medPool(async (pool) => {
      const engine = createEngine({ pool, processer });
      await atergeHistorik({ pool, engine, fil: plats[0] ?? '', prov: har('prov'), skriv, nu: new Date() });
      await engine.stang();
    });
    return 0;
  },
  verify: async (args) => {
    const { har } = lasArgument(args, { plats: [], flaggor: { lost: 'ja' } });
    const { antal, fynd } = await medPool((pool) =>
      har('lost') ? verifieraMotTemporal(pool) : verifiera(pool, processer, undefined, beratta),
    );
    for (const { prov, arendeId, text } of fynd) skriv(`FEL ${prov}${arendeId === null ? '' : ` ${arendeId}`}: ${text}`);
    skriv(fynd.length === 0 ? `${antal} ärenden är prövade. Allt stämmer.` : `${antal} ärenden är prövade. ${fynd.length} fel.`);
    return fynd.length === 0 ? 0 : 1;
  },
  wake: async (args) => {
    const { har } = lasArgument(args, { plats: [], flaggor: { all: 'ja', prov: 'ja' } });
    if (!har('all')) throw new Anvandningsfel('Ange --all.');
    const antal = await medPool((pool) => vackAlla(pool, har('prov')));
    skriv(har('prov') ? `${antal} öppna ärenden skulle väckas. Prov: ingenting har skrivits.` : `${antal} öppna ärenden väcks.`);
    return 0;
  },
  exportera: async (args) => {
    const { plats, text } = lasArgument(args, { plats: ['dnr|id'], flaggor: { till: 'text' } });
    const till = text('till');
    if (till === undefined) throw new Anvandningsfel('Ange --till <mapp>.');
    const { vag, antal, saknas } = await medPool((pool) => exportera({ pool, vad: plats[0] ?? '', till, nu: new Date() }));
    skriv(`${antal} filer är skrivna till ${vag}.`);
    for (const mening of saknas) skriv(`SAKNAS ${mening}`);
    return 0;
  },
  'kontrollera-export': async (args) => {
    const { plats } = lasArgument(args, { plats: ['mapp'], flaggor: {} });
    const { antal, fynd } = await kontrolleraExport(plats[0] ?? '');
    for (const { slag, vag } of fynd) skriv(`FEL ${slag} ${vag}`);
    skriv(fynd.length === 0 ? `${antal} filer är prövade. Mappen är som den gjordes.` : `${antal} filer är prövade. ${fynd.length} fel.`);
    return fynd.length === 0 ? 0 : 1;
  },
  repetera: async (args) => {
    lasArgument(args, { plats: [], flaggor: { prov: 'ja' } });
    const { antal, fast } = await medPool((pool) => repetera(pool, processer));
    for (const { arendeId, skal } of fast) skriv(`FASTNAR ${arendeId}: ${skal}`);
    skriv(`${antal} öppna ärenden är prövade i dagens maskin, ${fast.length} fastnar. Ingenting har skrivits.`);
    return fast.length === 0 ? 0 : 1;
  },
  'demo personer': async (args) => {
    const { har } = lasArgument(args, { plats: [], flaggor: { json: 'ja' } });
    const personer = await medPool(demopersoner);
    if (har('json')) skriv(JSON.stringify(personer));
    else for (const { id, namn, roll } of personer) skriv(`${id}  ${namn}, ${roll}`);
    return 0;
  },
  'demo kor': async (args) => {
    const { text } = lasArgument(args, { plats: [], flaggor: { url: 'text' } });
    const adress = text('url');
    if (adress === undefined || !URL.canParse(adress))
      throw new Anvandningsfel('Ange --url <adress>, till exempel --url http://127.0.0.1:3000.');
    await kor({ adress, idag: datumI(new Date()), skriv });
    return 0;
  },
  'demo kedja': async (args) => {
    const { plats } = lasArgument(args, { plats: ['fil'], flaggor: {} });
    const vackFran = new Date(Date.now() + KEDJANS_TID_MS).toISOString();
    await medPool(async (pool) => {
      const engine = createEngine({ pool, processer });
      await spelaKedja({ pool, engine, fil: plats[0] ?? '', skriv });
      await engine.stang();
      await pool.query('update wake set tagen_till = null where tagen_till = $1', [vackFran]);
    }, `beslutsgang.vack_fran=${vackFran}`);
    return 0;
  },
  miljo: async (args) => {
    lasArgument(args, utanArgument);
    skriv(miljotabell);
    return 0;
  },
  hjalp: async (args) => {
    lasArgument(args, utanArgument);
    skriv(hjalp);
    return 0;
  },
};

async function verifieraMotTemporal(pool: pg.Pool): Promise<Verifiering> {
  const { TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE, PAYLOAD_KEYS } = cliMiljo();
  if (TEMPORAL_ADDRESS === undefined) throw new Indatafel(['--lost kräver att TEMPORAL_ADDRESS är satt.']);
  const client = await anslut({ address: TEMPORAL_ADDRESS, namespace: TEMPORAL_NAMESPACE, nycklar: PAYLOAD_KEYS });
  try {
    return await verifiera(pool, processer, lasMemon(client), beratta);
  } finally {
    await client.connection.close();
  }
}
