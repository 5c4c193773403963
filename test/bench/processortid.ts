import { readdirSync, readFileSync } from 'node:fs';

/** Processor time in milliseconds that a process and all that descend from it have used, from /proc; the ended ones are counted at the one that waited for them. */
export function processortid(pid: number): number {
  const alla = new Map<number, Rad>();
  for (const namn of readdirSync('/proc')) {
    const rad = /^\d+$/.test(namn) ? lasRad(namn) : null;
    if (rad) alla.set(Number(namn), rad);
  }
  let tickar = 0;
  const kvar = [pid];
  for (let en = kvar.pop(); en !== undefined; en = kvar.pop()) {
    tickar += alla.get(en)?.tickar ?? 0;
    for (const [barn, { foralder }] of alla) if (foralder === en) kvar.push(barn);
  }
  return tickar * MS_PER_TICK;
}

interface Rad {
  readonly foralder: number;
  readonly tickar: number;
}

/** Linux counts a hundred ticks a second for every program that reads /proc. */
const MS_PER_TICK = 10;

function lasRad(pid: string): Rad | null {
  try {
    // The name stands in parentheses and may hold spaces: the fields are counted after it (proc(5): 4 ppid, 14–17 utime, stime, cutime, cstime).
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const falt = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { foralder: Number(falt[1]), tickar: falt.slice(11, 15).reduce((summa, en) => summa + Number(en), 0) };
  } catch {
    // It ended while the list was read.
    return null;
  }
}

/** Milliseconds for each command, with two decimals. */
export function perKommando(ms: number, antal: number): number {
  return Math.round((100 * ms) / antal) / 100;
}
