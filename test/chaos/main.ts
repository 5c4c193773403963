import { parseArgs } from 'node:util';
import { vidStoppsignal } from '#config';
import { dodaAllt } from './scenario.js';

/** `npm run chaos [-- --mord <antal>]`: a hundred kills under load, then one line of JSON; exit code 1 when anything was lost or doubled. */
const { values } = parseArgs({ options: { mord: { type: 'string' } } });
vidStoppsignal(() => process.exit(130));
const start = performance.now();
const resultat = await dodaAllt({ mord: Number(values.mord ?? 100), beratta: (rad) => process.stderr.write(`${rad}\n`) });
process.stdout.write(`${JSON.stringify({ ...resultat, sekunder: Math.round((performance.now() - start) / 1000) })}\n`);
process.exitCode = resultat.fel.length === 0 ? 0 : 1;
