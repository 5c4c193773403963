import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diskFull, Fault, isDiskFull } from './fault.mjs';
import { runAs } from './postgres-account.mjs';

const collations = [
  ['--locale-provider=icu', '--icu-locale=sv-SE', '--locale=C'],
  ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
];

/**
 * Makes the database cluster if there is none: UTF-8, Swedish order (ICU) where the binaries have it, login by password only.
 * It is made beside and renamed, so that a start that is killed half-way leaves no half cluster.
 */
export function ensureCluster({ bin, data, account, password }) {
  if (existsSync(join(data, 'PG_VERSION'))) return;
  const unfinished = `${data}.ny`;
  const passwordFile = `${data}.losen`;
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account) chownSync(passwordFile, account.uid, account.gid);
  try {
    initialise({ bin, data: unfinished, account, passwordFile });
    renameSync(unfinished, data);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function initialise({ bin, data, account, passwordFile }) {
  let reason;
  for (const collation of collations) {
    emptyFolder(data, account);
    reason = initdb({ bin, data, account, passwordFile, collation });
    if (!reason) return;
  }
  throw new Fault(`PostgreSQL kunde inte skapa sin databas i ${data}: ${reason}`);
}

function emptyFolder(folder, account) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { mode: 0o700 });
  if (account) chownSync(folder, account.uid, account.gid);
}

function initdb({ bin, data, account, passwordFile, collation }) {
  const args = [
    `--pgdata=${data}`,
    '--username=beslutsgang',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    ...collation,
  ];
  const environment = { ...process.env, LC_ALL: 'C' };
  const { status, stdout, stderr, error } = spawnSync(join(bin, 'initdb'), args, {
    ...runAs(account),
    cwd: data,
    env: environment,
    encoding: 'utf8',
  });
  if (status === 0) return undefined;
  const output = `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`;
  if (isDiskFull(output)) throw new Fault(diskFull);
  return output.trim().split('\n').slice(-4).join(' ');
}
