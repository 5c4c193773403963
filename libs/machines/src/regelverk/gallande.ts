import type { Regelverk } from '#contracts';
import type { Regim } from '../regim.js';
import { byggRegimer } from './bygg-regelverk.js';

export type Arendeordning = Regelverk['arendeordningar'][number];

interface Gallande {
  readonly hash: string;
  readonly regimer: readonly Regim[];
  readonly arendeordningar: readonly Arendeordning[];
}

/**
 * The municipality's own rules in this process, as its register last said. A rule asks them without reading anything, so they are put here from
 * outside: when the process starts and when the register has a newer version (`#engine`, laddaRegelverk). Empty until a file has been read in.
 */
let gallande: Gallande = { hash: '', regimer: [], arendeordningar: [] };

/** Makes these the rules that every later question in the process is answered by. `hash` is that of their version in the register. */
export function anvandRegelverk(regelverk: Regelverk, hash: string): void {
  gallande = { hash, regimer: byggRegimer(regelverk), arendeordningar: regelverk.arendeordningar };
}

export const gallandeRegelverk = (): Gallande => gallande;
