import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault } from './fault.mjs';
import { runAs } from './postgres-account.mjs';

const collations = [
  ['--locale-provider=icu', '--icu-locale=sv-SE', '--locale=C'],
  ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
];

/** Makes the database cluster if there is none: UTF-8, Swedish order (ICU) where the binaries have it, login by password only. */
export function ensureCluster({ bin, data, account, password }) {
  if (existsSync(join(data, 'PG_VERSION'))) return;
  emptyFolder(data);
  const passwordFile = join(data, '..', `.losen-${process.pid}`);
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account) chownSync(passwordFile, account.uid, account.gid);
  try {
    let reason;
    for (const collation of collations) {
      reason = initdb({ bin, data, account, passwordFile, collation });
      if (!reason) return;
      emptyFolder(data);
    }
    throw new Fault(`PostgreSQL kunde inte skapa sin databas i ${data}: ${reason}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function initdb({ bin, data, account, passwordFile, collation }) {
  const args = [`--pgdata=${data}`, '--username=beslutsgang', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8', ...collation];
  const { status, stdout, stderr, error } = spawnSync(join(bin, 'initdb'), args, { ...runAs(account), cwd: data, env: { ...process.env, LC_ALL: 'C' }, encoding: 'utf8' });
  if (status === 0) return undefined;
  const output = `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`;
  if (/No space left on device/.test(output)) throw new Fault('Disken är full: frigör plats (minst 1 GB) och försök igen.');
  return output.trim().split('\n').slice(-4).join(' ');
}

function emptyFolder(folder) {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true });
}
