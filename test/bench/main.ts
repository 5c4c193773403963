import { execFileSync } from 'node:child_process';
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { vidStoppsignal } from '#config';
import { rot } from '../support/rot.js';
import { tillfalligMapp } from '../support/tillfallig-mapp.js';
import { startaTjanster } from '../support/tjanster.js';
import { kommandon } from './figur-1-kommandon.js';
import { inkorg } from './figur-2-inkorg.js';
import { vackning } from './figur-3-vackning.js';
import { frister } from './figur-4-frister.js';
import { minne } from './figur-5-minne.js';
import { startTid } from './figur-6-start.js';
import { rangordning } from './figur-9-rangordning.js';
import { mote } from './figur-10-mote.js';
import { sammantrade } from './figur-11-sammantrade.js';
import type { Figur, Forutsattningar } from './kor.js';

/** `npm run bench [-- --bara 1,2] [--liten] [--api <antal>] [--skur <antal>] [--tid <minuter>] [--verify]`: one JSON line per figure as it is done, on a PostgreSQL and a Temporal of its own. */
const figurer: Readonly<Record<string, (f: Forutsattningar) => Promise<void>>> = {
  1: kommandon,
  2: inkorg,
  3: vackning,
  4: frister,
  5: minne,
  6: startTid,
  9: rangordning,
  10: mote,
  11: sammantrade,
};
/** What says most in the least time comes first, so that a run that is cut short has said it. */
const ORDNING = ['1', '2', '6', '9', '10', '11', '3', '4', '5'];

const { values } = parseArgs({
  options: {
    bara: { type: 'string' },
    liten: { type: 'boolean' },
    api: { type: 'string' },
    skur: { type: 'string' },
    tid: { type: 'string' },
    verify: { type: 'boolean' },
  },
});
const valda = values.bara?.split(',') ?? ORDNING;
for (const nr of valda) if (!figurer[nr]) throw new Error(`Figur ${nr} finns inte: välj bland ${ORDNING.join(', ')}.`);
const minuter = values.tid === undefined ? null : Number(values.tid);
if (minuter !== null && !(minuter > 0)) throw new Error('--tid ska vara ett antal minuter.');

vidStoppsignal(() => process.exit(130));
const start = Date.now();
const mapp = tillfalligMapp('bench');
const beratta = (rad: string) => process.stderr.write(`${rad}\n`);
const maskin = { karnor: availableParallelism(), commit: commit() };
const skriv = (figur: Partial<Figur>) => {
  const narvaro = { medellast: Math.round((loadavg()[0] ?? 0) * 10) / 10, sekunder: Math.round((Date.now() - start) / 1000) };
  process.stdout.write(`${JSON.stringify({ ...figur, ...maskin, ...narvaro, liten: values.liten ?? false })}\n`);
};
let nu = '';
const tidsgrans = minuter === null ? null : setTimeout(() => avbryt(minuter), start + minuter * 60_000 - Date.now());
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
  for (nu of valda) await figurer[nu]?.(forutsattningar);
} finally {
  if (tidsgrans) clearTimeout(tidsgrans);
  await tjanster.stang();
}

/** Ends in the middle of a figure: what has been written stands, and what has been started ends with this process. */
function avbryt(efter: number): void {
  const kvar = valda.slice(Math.max(0, valda.indexOf(nu)));
  skriv({ figur: 'avbruten', varde: efter, enhet: 'minuter', mal: 'figurerna hann inte bli klara', kvar });
  process.exit(0);
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
