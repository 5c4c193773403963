import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { vantaTills } from './vanta-tills.js';

export interface BarnVal {
  readonly namn: string;
  /** Arguments of node. */
  readonly args: readonly string[];
  readonly miljo: Readonly<Record<string, string>>;
  readonly cwd: string;
  readonly loggfil: string;
  /** Answers below 400 when the process can serve. */
  readonly redo: string;
}

const levande = new Set<ChildProcess>();
process.on('exit', () => {
  for (const barn of levande) barn.kill('SIGKILL');
});

/** A process of the product that a test starts, kills and starts again. */
export class Barn {
  private barn: ChildProcess | null = null;

  constructor(private readonly val: BarnVal) {}

  get pid(): number | null {
    return this.barn?.pid ?? null;
  }

  get lever(): boolean {
    return this.barn !== null && this.barn.exitCode === null && this.barn.signalCode === null;
  }

  /** Starts the process and waits until it serves; one that ends instead is said at once, so the limit is only for a slow machine. */
  async starta(grans = 180_000): Promise<void> {
    const { namn, args, miljo, cwd, loggfil, redo } = this.val;
    mkdirSync(dirname(loggfil), { recursive: true });
    const logg = openSync(loggfil, 'a');
    const barn = spawn(process.execPath, [...args], { cwd, env: { ...miljo }, stdio: ['ignore', logg, logg] });
    closeSync(logg);
    levande.add(barn);
    barn.once('exit', () => levande.delete(barn));
    this.barn = barn;
    await vantaTills(
      `Starten av ${namn}`,
      async () => {
        if (barn.exitCode !== null || barn.signalCode !== null) throw new Error(`${namn} avslutades:\n${slutet(loggfil)}`);
        return svarar(redo);
      },
      grans,
    );
  }

  /** The last lines of its log. */
  slutet(): string {
    return slutet(this.val.loggfil);
  }

  /** kill -9; resolves when the process is gone. */
  doda(): Promise<void> {
    return this.avsluta('SIGKILL');
  }

  /** An orderly stop, and after eight seconds a hard one. */
  async stang(): Promise<void> {
    const hart = setTimeout(() => this.barn?.kill('SIGKILL'), 8_000);
    await this.avsluta('SIGTERM');
    clearTimeout(hart);
  }

  private avsluta(signal: NodeJS.Signals): Promise<void> {
    const barn = this.barn;
    if (!barn || barn.exitCode !== null || barn.signalCode !== null) return Promise.resolve();
    return new Promise((klar) => {
      barn.once('exit', () => klar());
      barn.kill(signal);
    });
  }
}

async function svarar(url: string): Promise<true | false> {
  try {
    const { status } = await fetch(url, { signal: AbortSignal.timeout(2_000), redirect: 'manual' });
    return status < 400;
  } catch {
    // Whatever the reason, it does not serve yet; the limit tells when that is a fault.
    return false;
  }
}

function slutet(fil: string): string {
  return readFileSync(fil, 'utf8').split('\n').slice(-12).join('\n');
}
