import { spawnSync } from 'node:child_process';
import { Fault } from './fault.mjs';

const candidates = ['beslutsgang', 'postgres'];

/** PostgreSQL refuses to run as root: as root, the OS account it runs as {uid, gid, name}; otherwise undefined (we run it ourselves). */
export function postgresAccount() {
  if (process.getuid?.() !== 0) return undefined;
  const found = candidates.map(lookUp).find(Boolean);
  if (found) return found;
  const made = spawnSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'beslutsgang'], { encoding: 'utf8' });
  const account = lookUp('beslutsgang');
  if (account) return account;
  throw new Fault(
    `PostgreSQL får inte köras som root och kontot beslutsgang gick inte att skapa (${made.error?.message ?? made.stderr.trim()}): kör som vanlig användare eller skapa kontot.`,
  );
}

/** What spawn needs to run as the account. */
export function runAs(account) {
  return account ? { uid: account.uid, gid: account.gid } : {};
}

function lookUp(name) {
  const uid = spawnSync('id', ['-u', name], { encoding: 'utf8' });
  const gid = spawnSync('id', ['-g', name], { encoding: 'utf8' });
  if (uid.status !== 0 || gid.status !== 0) return undefined;
  return { name, uid: Number(uid.stdout), gid: Number(gid.stdout) };
}
