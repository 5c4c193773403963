import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rot } from '../support/rot.js';
import { utanTestets } from '../support/start.js';
import { vantaTills } from '../support/vanta-tills.js';

const GRANS_MS = 10_000;

describe('Ctrl-C, which reaches the whole group of the terminal, is passed on besides and pressed again', () => {
  let tmp: string;
  beforeEach(() => {
    tmp = mkdtempSync(join(tmpdir(), 'avbrott-'));
    chmodSync(tmp, 0o755);
  });
  afterEach(() => {
    for (const pid of levande()) process.kill(pid, 'SIGKILL');
    rmSync(tmp, { recursive: true, force: true, maxRetries: 5 });
  });

  /** Everything that lives and has this folder for its temporary files, or is told of it. */
  const levande = (): number[] =>
    readdirSync('/proc')
      .filter((namn) => /^\d+$/.test(namn) && (las(namn, 'cmdline').includes(tmp) || las(namn, 'environ').includes(`TMPDIR=${tmp}`)))
      .map(Number);
  const kor = (...args: string[]) => {
    const barn = spawn(process.execPath, args, { cwd: rot, env: { ...utanTestets(), TMPDIR: tmp }, stdio: 'ignore', detached: true });
    const slut = new Promise<void>((klar) => barn.once('exit', () => klar()));
    return { pid: barn.pid ?? 0, slut };
  };
  const gar = (vad: RegExp) =>
    vantaTills(`Att ${vad} går`, () => levande().some((pid) => vad.test(las(String(pid), 'cmdline').replaceAll('\0', ' '))), 60_000);
  const borta = () => vantaTills('Att inget är kvar', () => levande().length === 0, GRANS_MS);

  it.each([
    ['npm run chaos', ['scripts/chaos.mjs', '--mord', '100'], /server start-dev/],
    ['npm run bench', ['scripts/bench.mjs', '--bara', '1', '--liten'], /apps\/api\/src\/main\.js/],
    ['npm test', ['scripts/test.mjs', 'runtime', 'test/runtime/follow.spec.ts'], /jest/],
    ['the services of the tests', ['scripts/tjanster.mjs', '--data', 'TMP'], /server start-dev/],
  ])(
    'leaves nothing of %s behind (%j, when %s is there)',
    async (_namn, args, vad) => {
      const { pid, slut } = kor(...args.map((arg) => (arg === 'TMP' ? join(tmp, 'data') : arg)));
      await gar(vad);
      const otalig = setInterval(() => tryck(pid), 10);
      tryck(pid);
      // One that comes when all is cleaned up may be what it ends by.
      await slut;
      clearInterval(otalig);
      await expect(borta()).resolves.toBe(true);
      expect(readdirSync(tmp).filter((namn) => /^beslutsgang-(?!start-)/.test(namn))).toEqual([]);
    },
    120_000,
  );
});

function tryck(grupp: number): void {
  try {
    process.kill(-grupp, 'SIGINT');
  } catch (fel) {
    if (!(fel instanceof Error && 'code' in fel && fel.code === 'ESRCH')) throw fel;
  }
}

/** Empty when the process has ended, or is somebody else's. */
function las(pid: string, fil: 'cmdline' | 'environ'): string {
  try {
    return readFileSync(`/proc/${pid}/${fil}`, 'utf8');
  } catch {
    return '';
  }
}
