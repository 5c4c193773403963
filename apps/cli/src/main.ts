#!/usr/bin/env node
import { MiljoFel } from '#config';
import { Anvandningsfel, Indatafel } from './fel.js';
import { hjalp } from './hjalp.js';
import { kommandon } from './kommandon.js';

/** `beslutsgang <command>`: exit code 0 done, 1 a fault was found or the input is bad, 2 the command was written wrongly. */
process.stdout.once('error', slutadLasa);
process.exitCode = await kor(process.argv.slice(2));

async function kor(args: readonly string[]): Promise<number> {
  try {
    const [namn, kommando] = valj(args);
    return await kommando(args.slice(namn.split(' ').length));
  } catch (error) {
    if (error instanceof Anvandningsfel) return sag(2, `${error.message}\n\n${hjalp}`);
    if (error instanceof Indatafel) return sag(1, error.message);
    if (error instanceof MiljoFel) return sag(1, error.message);
    throw error;
  }
}

function valj(args: readonly string[]) {
  const funnet = Object.entries(kommandon).find(([namn]) => namn.split(' ').every((ord, i) => args[i] === ord));
  if (!funnet) throw new Anvandningsfel(args.length === 0 ? 'Ange ett kommando.' : `Kommandot ”${args.join(' ')}” finns inte.`);
  return funnet;
}

function sag(kod: number, text: string): number {
  process.stderr.write(`${text}\n`);
  return kod;
}

/** `beslutsgang … | head` closes the pipe; that is not a fault. */
function slutadLasa(error: Error): void {
  if (!('code' in error) || error.code !== 'EPIPE') throw error;
  process.exit(0);
}
