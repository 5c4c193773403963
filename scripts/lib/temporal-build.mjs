import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './paths.mjs';
import { runCommand } from './run-command.mjs';
import { cachedCli, temporalVersion } from './temporal-version.mjs';

const folder = join(root, 'docker', 'temporal-cli');
const cliPackage = 'github.com/temporalio/cli/cmd/temporal';
const linkerFlags = `-s -w -X github.com/temporalio/cli/internal/temporalcli.Version=${temporalVersion}`;
const environment = { ...process.env, CGO_ENABLED: '0' };
const progressEvery = 10_000;

/** The Go that can build the CLI ("1.26.8"), or undefined. */
export async function goVersion() {
  const { code, output } = await runCommand('go', ['version'], { limit: 10_000, env: { ...process.env, GOTOOLCHAIN: 'local' } });
  const version = code === 0 ? /go(\d+)\.(\d+)(?:\.(\d+))?/.exec(output) : null;
  if (!version) return undefined;
  const [major, minor, patch = '0'] = version.slice(1);
  const enough = Number(major) > 1 || Number(minor) > 26 || (Number(minor) === 26 && Number(patch) >= 4);
  return enough ? `${major}.${minor}.${patch}` : undefined;
}

/** Builds the CLI into the cache with lines of progress; resolves to undefined, or to why it did not work. */
export async function buildCli({ say, version }) {
  say(`Bygger Temporal med Go ${version}: två minuter på fyra kärnor, några minuter på två, bara den här gången. Hämtar källkoden …`);
  const deps = await runCommand('go', ['list', '-deps', '-tags', 'disable_grpc_modules', cliPackage], { cwd: folder, env: environment });
  if (deps.code !== 0) return lastLines(deps.output);
  return compile({ say, total: deps.output.split('\n').filter(isPackage).length });
}

async function compile({ say, total }) {
  const temporary = `${cachedCli}.byggs-${process.pid}`;
  mkdirSync(dirname(cachedCli), { recursive: true });
  const progress = progressLines(say, total);
  const args = [
    'build',
    '-v',
    '-buildvcs=false',
    '-trimpath',
    '-ldflags',
    linkerFlags,
    '-tags',
    'disable_grpc_modules',
    '-o',
    temporary,
    cliPackage,
  ];
  const { code, output } = await runCommand('go', args, { cwd: folder, env: environment, onLine: progress.line });
  progress.end();
  if (code !== 0) {
    rmSync(temporary, { force: true });
    return lastLines(output);
  }
  renameSync(temporary, cachedCli);
  say('Temporal är byggt.');
  return undefined;
}

function progressLines(say, total) {
  const started = Date.now();
  let done = 0;
  const tell = () => {
    const share = Math.min(done / total, 1);
    const left = share > 0.05 ? (((Date.now() - started) / 1000) * (1 - share)) / share + 15 : undefined;
    say(`  Temporal byggs: ${done} av ungefär ${total} paket${left === undefined ? '' : `, ungefär ${inWords(left)} kvar`}.`);
  };
  const timer = setInterval(tell, progressEvery);
  return { line: (line) => (done += isPackage(line) ? 1 : 0), end: () => clearInterval(timer) };
}

/** `go` prints package paths among messages such as "go: downloading …". */
function isPackage(line) {
  return /^[^\s:]+$/.test(line);
}

function inWords(seconds) {
  return seconds < 90 ? `${Math.ceil(seconds / 10) * 10} sekunder` : `${Math.ceil(seconds / 60)} minuter`;
}

function lastLines(output) {
  return output.trim().split('\n').slice(-3).join(' ');
}
