import { cliMiljo } from '#config';
import { migrera } from '#database';
import { createEngine } from '#engine';
import { processer } from '#machines';
import { lasArgument } from './argument.js';
import { hjalp } from './hjalp.js';
import { importeraOrganisation } from './import-organisation/importera-organisation.js';
import { importeraTjansteplan } from './import-tjansteplan/importera-tjansteplan.js';
import { medPool } from './med-pool.js';

const skriv = (rad: string) => void process.stdout.write(`${rad}\n`);
const importform = { plats: ['fil'], flaggor: { prov: 'ja' } } as const;

/** Every command by its words; gets what comes after them and answers with the exit code. */
export const kommandon: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  migrera: async (args) => {
    lasArgument(args, { plats: [], flaggor: {} });
    const gjorda = await migrera(cliMiljo().DATABASE_URL);
    skriv(gjorda.length === 0 ? 'Databasen är redan aktuell.' : `Databasen är uppdaterad: ${gjorda.join(', ')}.`);
    return 0;
  },
  'import organisation': async (args) => {
    const { plats, har } = lasArgument(args, importform);
    await medPool((pool) => importeraOrganisation({ pool, fil: plats[0] ?? '', prov: har('prov'), skriv }));
    return 0;
  },
  'import tjansteplan': async (args) => {
    const { plats, har } = lasArgument(args, importform);
    await medPool((pool) =>
      importeraTjansteplan({ pool, engine: createEngine({ pool, processer }), fil: plats[0] ?? '', prov: har('prov'), skriv, nu: new Date() }),
    );
    return 0;
  },
  hjalp: async (args) => {
    lasArgument(args, { plats: [], flaggor: {} });
    skriv(hjalp);
    return 0;
  },
};
