import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { rot } from '../support/rot.js';
import { startaTjanster } from '../support/tjanster.js';
import { kommandon } from './figur-1-kommandon.js';
import { inkorg } from './figur-2-inkorg.js';
import { vackning } from './figur-3-vackning.js';
import { frister } from './figur-4-frister.js';
import { minne } from './figur-5-minne.js';
import { startTid } from './figur-6-start.js';
import { rangordning } from './figur-9-rangordning.js';
import { mote } from './figur-10-mote.js';
import type { Figur, Forutsattningar } from './kor.js';

/** `npm run bench [-- --bara 1,2] [--liten] [--api <antal>] [--skur <antal>] [--verify]`: one JSON line per figure, on a PostgreSQL and a Temporal of its own. */
const figurer: Readonly<Record<string, (f: Forutsattningar) => Promise<void>>> = {
  1: kommandon,
  2: inkorg,
  3: vackning,
  4: frister,
  5: minne,
  6: startTid,
  9: rangordning,
  10: mote,
};

const { values } = parseArgs({
  options: {
    bara: { type: 'string' },
    liten: { type: 'boolean' },
    api: { type: 'string' },
    skur: { type: 'string' },
    verify: { type: 'boolean' },
  },
});
const valda = values.bara?.split(',') ?? Object.keys(figurer);
for (const nr of valda) if (!figurer[nr]) throw new Error(`Figur ${nr} finns inte: välj bland ${Object.keys(figurer).join(', ')}.`);

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
const mapp = mkdtempSync(join(tmpdir(), 'beslutsgang-bench-'));
chmodSync(mapp, 0o755);
const beratta = (rad: string) => process.stderr.write(`${rad}\n`);
const maskin = { karnor: availableParallelism(), commit: commit() };
const skriv = (figur: Figur) => process.stdout.write(`${JSON.stringify({ ...figur, ...maskin, liten: values.liten ?? false })}\n`);
const tjanster = await startaTjanster(mapp, { settings: { shared_buffers: '1GB', max_wal_size: '8GB' } });
try {
  const liten = values.liten ?? false;
  const forutsattningar = {
    tjanster,
    liten,
    antalApi: Number(values.api ?? 1),
    medVerify: values.verify ?? false,
    skur: Number(values.skur ?? (liten ? 200 : 5_000)),
    skriv,
    beratta,
  };
  for (const nr of valda) await figurer[nr]?.(forutsattningar);
} finally {
  await tjanster.stang();
  rmSync(mapp, { recursive: true, force: true, maxRetries: 5 });
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      cwd: rot,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    // A copy without history can be measured too.
    return 'okänd';
  }
}
