import { existsSync, mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { diskFull, Fault } from './fault.mjs';
import { movedData } from './postgres-place.mjs';

const marker = '.beslutsgang';
const leastFree = 300_000_000;

/** Makes the data folder, or recognises it; refuses a folder with other things in it, since `--nollstall` empties it. */
export function openDataFolder(dataDir) {
  mkdirSync(dataDir, { recursive: true });
  if (!existsSync(join(dataDir, marker))) {
    if (readdirSync(dataDir).length > 0)
      throw new Fault(`Mappen ${dataDir} innehåller annat än Beslutsgångs data: ange en tom mapp med --data.`);
    writeFileSync(join(dataDir, marker), 'Allt i den här mappen hör till Beslutsgång och raderas av npm start -- --nollstall.\n');
  }
  const { bavail, bsize } = statfsSync(dataDir);
  if (bavail * bsize < leastFree) throw new Fault(diskFull);
}

/** Asks, then empties the data folder and what PostgreSQL keeps outside it; false when the answer is no. */
export async function resetData(dataDir, { yes, keep }) {
  if (!yes && !(await confirmed(dataDir))) return false;
  const outside = movedData(dataDir);
  if (outside?.startsWith('/var/lib/beslutsgang/data-')) rmSync(outside, { recursive: true, force: true });
  const kept = new Set([marker, keep]);
  for (const name of readdirSync(dataDir)) if (!kept.has(name)) rmSync(join(dataDir, name), { recursive: true, force: true });
  return true;
}

async function confirmed(dataDir) {
  if (!process.stdin.isTTY) throw new Fault(`Ingen kan svara på frågan om ${dataDir} ska raderas: lägg till --ja.`);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`Radera alla ärenden, dokument och inställningar i ${dataDir}? Skriv ja för att radera: `);
  terminal.close();
  return answer.trim().toLowerCase() === 'ja';
}
