import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Fault, runMain } from './fault.mjs';
import { writeJson } from './json-file.mjs';
import { stopAll } from './process-registry.mjs';
import { startServices } from './services.mjs';
import { stopAsked } from './stop-signals.mjs';

/** `node scripts/tjanster.mjs --data <folder>`: PostgreSQL and Temporal in the foreground, their addresses as one JSON line and in tjanster.json. */
await runMain(async () => {
  const { values } = parseArgs({ options: { data: { type: 'string' } } });
  if (!values.data) throw new Fault('Ange var data ska ligga: node scripts/tjanster.mjs --data <mapp>');
  const dataDir = resolve(values.data);
  mkdirSync(dataDir, { recursive: true });
  const asked = stopAsked();
  const start = async () => {
    const { environment } = await startServices({ dataDir, say: (line) => console.error(line) });
    writeJson(join(dataDir, 'tjanster.json'), environment, 0o600);
    console.log(JSON.stringify(environment));
    await asked;
  };
  const running = setInterval(() => undefined, 60_000);
  try {
    await Promise.race([asked, start()]);
  } finally {
    clearInterval(running);
    await stopAll();
  }
});
