import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ledigPort } from '../support/ledig-port.js';
import { rot } from '../support/rot.js';
import { vantaTills } from '../support/vanta-tills.js';
import type { Forutsattningar } from './kor.js';

/** From `npm start` until the address answers: with an empty data folder, and the second time. Packages, build and Temporal are there already. */
export async function startTid({ skriv }: Forutsattningar): Promise<void> {
  const mapp = mkdtempSync(join(tmpdir(), 'beslutsgang-start-'));
  const port = await ledigPort();
  try {
    skriv({ figur: '6 start med tom datamapp', varde: await starta(mapp, port), enhet: 's', mal: 'anges' });
    skriv({ figur: '6 start igen', varde: await starta(mapp, port), enhet: 's', mal: '< 15 s' });
  } finally {
    rmSync(mapp, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function starta(mapp: string, port: number): Promise<number> {
  const { DATABASE_URL: _databas, TEMPORAL_ADDRESS: _temporal, ...env } = process.env;
  const fran = performance.now();
  const barn = spawn(process.execPath, [join(rot, 'scripts', 'start.mjs'), '--data', mapp, '--port', String(port)], {
    cwd: rot,
    env,
    stdio: 'ignore',
  });
  const slut = new Promise<void>((klar) => barn.once('exit', () => klar()));
  const avsluta = () => void barn.kill('SIGINT');
  process.once('exit', avsluta);
  try {
    await vantaTills('Starten', () => svarar(`http://127.0.0.1:${port}/halsa/redo`), 180_000);
    return Math.round((performance.now() - fran) / 100) / 10;
  } finally {
    avsluta();
    await slut;
    process.off('exit', avsluta);
  }
}

async function svarar(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    // Not yet listening; the limit tells when that is a fault.
    return false;
  }
}
