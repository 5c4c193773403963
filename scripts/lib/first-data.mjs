import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readJson, writeJson } from './json-file.mjs';
import { runCli } from './node-app.mjs';

const imports = [
  { doing: 'Läser in demokommunen …', args: ['import', 'organisation', 'demo/organisation.json'] },
  { doing: 'Läser in kommunens regelverk …', args: ['import', 'regelverk', 'demo/regelverk.json'] },
  { doing: 'Läser in de förtroendevalda …', args: ['import', 'fortroendevalda', 'demo/fortroendevalda.json'] },
  { doing: 'Läser in tjänsteplanen …', args: ['import', 'tjansteplan', 'demo/tjansteplan-2022-2024.json'] },
  { doing: 'Återger tjänsteplanens versioner …', args: ['import', 'tjansteplan-historik', 'demo/tjansteplan-2022-2024.json'] },
];

/** Migrates the database at every start and loads the demo municipality and its service plan once per database. */
export async function prepareDatabase({ dataDir, environment, say }) {
  await runCli(['migrera'], environment);
  const file = join(dataDir, 'inlast.json');
  const key = createHash('sha256')
    .update(new URL(environment.DATABASE_URL).pathname + new URL(environment.DATABASE_URL).hostname)
    .digest('hex');
  const done = readJson(file) ?? {};
  for (const { doing, args } of imports) {
    const name = `${key.slice(0, 12)} ${args[1]}`;
    if (done[name]) continue;
    say(doing);
    await runCli(args, environment);
    done[name] = new Date().toISOString();
    writeJson(file, done);
  }
}
