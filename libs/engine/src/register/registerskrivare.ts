import type { PoolClient } from 'pg';
import { anslagsskrivare } from './anslag.js';
import { beslutskoppling } from '../beslut/koppla.js';
import { delegationsskrivare } from './delegation.js';
import { expedieringsskrivare } from './expediering.js';
import { motesskrivare } from '../mote/skrivare.js';
import { tjansteplanversion } from '../tjansteplan/skrivare.js';
import { sammantradeskrivare } from '../sammantrade/skrivare.js';
import { offentlighetsskrivare } from '../offentligt/skrivare.js';

/** The step that a register follows, as its writer may see it. */
export interface Registersteg {
  readonly arendeId: string;
  readonly process: string;
  /** The step that has just been written. */
  readonly steg: number;
  readonly titel: string;
  readonly organId: string;
  readonly sekretess: boolean;
  readonly tillstand: string;
  /** ISO instant of the command. */
  readonly nu: string;
  /** Date of `nu` in Europe/Stockholm. */
  readonly idag: string;
  /** null when the runtime acts. */
  readonly personId: string | null;
  /** The machine's context after the step. */
  readonly kontext: Readonly<Record<string, unknown>>;
}

/**
 * Writes to one register what a machine decided with `skrivRegister`. Runs in the step's transaction, right after the step is written and in the
 * machine's order. Throws Nekad for an expected refusal: then nothing of the step is written. Anything else that it throws is a fault, and undoes as much.
 */
export type Registerskrivare = (klient: PoolClient, steg: Registersteg, data: Readonly<Record<string, unknown>>) => Promise<void>;

export type Registerskrivarna = Readonly<Record<string, Registerskrivare>>;

/** Every register that a machine may write to, by the name it uses. A new one is a file beside this one and a line here. */
export const registerskrivare: Registerskrivarna = {
  ...motesskrivare,
  ...delegationsskrivare,
  ...sammantradeskrivare,
  ...anslagsskrivare,
  ...expedieringsskrivare,
  ...offentlighetsskrivare,
  beslutskoppling,
  'tjansteplan-version': tjansteplanversion,
};
