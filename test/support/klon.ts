import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { rot } from './rot.js';

const utanfor = new Set(['node_modules', '.git', '.data', 'coverage', '.las']);
const korning = z.object({ pid: z.number(), children: z.array(z.object({ name: z.string(), pid: z.number() })) });
const plats = z.object({ data: z.string() });

/** A copy of the built clone in a folder with a space and an å in its name. */
export interface Klon {
  readonly mapp: string;
  /** The process number of each part that the running start has recorded, the start itself as `start`. */
  delar(): Record<string, number>;
  /** The numbers of all living processes whose command line names the folder. */
  processer(): number[];
  taBort(): void;
}

/** Copies the built clone; packages are shared through a link, since they are not what is tried. */
export function kopieraKlon(): Klon {
  const overst = mkdtempSync(join(tmpdir(), 'beslutsgang start på '));
  chmodSync(overst, 0o755);
  const mapp = join(overst, 'klon');
  cpSync(rot, mapp, { recursive: true, preserveTimestamps: true, filter: (fil) => !utanfor.has(basename(fil)) });
  symlinkSync(join(rot, 'node_modules'), join(mapp, 'node_modules'));
  return {
    mapp,
    delar: () => {
      const { pid, children } = korning.parse(JSON.parse(readFileSync(join(mapp, '.data', 'korning.json'), 'utf8')));
      return Object.fromEntries([['start', pid], ...children.map((barn) => [barn.name, barn.pid])]);
    },
    processer: () => medKommandorad(mapp),
    taBort: () => {
      for (const pid of medKommandorad(mapp)) process.kill(pid, 'SIGKILL');
      taBortFlyttat(mapp);
      rmSync(overst, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function medKommandorad(mapp: string): number[] {
  const pid = readdirSync('/proc').filter((namn) => /^\d+$/.test(namn));
  return pid.filter((nummer) => kommandorad(nummer).includes(mapp)).map(Number);
}

function kommandorad(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    // The process ended between the listing and the look.
    return '';
  }
}

function taBortFlyttat(mapp: string): void {
  const fil = join(mapp, '.data', 'postgres-plats.json');
  if (readdirSync(mapp).includes('.data') && readdirSync(join(mapp, '.data')).includes(basename(fil)))
    rmSync(plats.parse(JSON.parse(readFileSync(fil, 'utf8'))).data, { recursive: true, force: true });
}
