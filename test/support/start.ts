import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { vantaTills } from './vanta-tills.js';

export interface Slut {
  readonly kod: number | null;
  readonly millisekunder: number;
}

/** A running `npm start`, seen from its terminal. */
export interface Start {
  readonly pid: number;
  text(): string;
  /** Waits until the terminal has shown it. */
  visar(monster: RegExp, grans?: number): Promise<void>;
  /** Sends the signal and tells how the start ended and how long it took. */
  avsluta(signal: NodeJS.Signals): Promise<Slut>;
  slut(): Promise<Slut>;
}

/** Runs scripts/start.mjs of the clone with everything its own; `miljo` replaces parts. */
export function starta(mapp: string, args: readonly string[], miljo: Readonly<Record<string, string>> = {}): Start {
  const barn = spawn(process.execPath, [join(mapp, 'scripts', 'start.mjs'), ...args], { cwd: mapp, env: { ...utanTestets(), ...miljo } });
  let text = '';
  const ta = (bit: string) => (text += bit);
  barn.stdout.setEncoding('utf8').on('data', ta);
  barn.stderr.setEncoding('utf8').on('data', ta);
  let borjan = performance.now();
  const slut = new Promise<Slut>((klar) => barn.once('close', (kod) => klar({ kod, millisekunder: performance.now() - borjan })));
  const { pid } = barn;
  if (pid === undefined) throw new Error('Starten gick inte att köra.');
  return {
    pid,
    text: () => text,
    visar: async (monster, grans = 60_000) => {
      await vantaTills(`Att starten visar ${monster}:\n${text}`, () => monster.test(text), grans);
    },
    avsluta: (signal) => {
      borjan = performance.now();
      barn.kill(signal);
      return slut;
    },
    slut: () => slut,
  };
}

/** The environment without what `npm test` has put in it. */
export function utanTestets(): NodeJS.ProcessEnv {
  const { DATABASE_URL, TEMPORAL_ADDRESS, TEST_TEMPLATE, NODE_OPTIONS, NODE_ENV, npm_lifecycle_event, ...annat } = process.env;
  return annat;
}
