import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { readJson, writeJson } from './json-file.mjs';

/** The secrets of this installation, made at the first start and readable by nobody else. */
export function ownSecrets(dataDir) {
  const file = join(dataDir, 'hemligheter.json');
  const known = readJson(file);
  if (known) return known;
  const made = {
    SESSION_SECRET: randomBytes(32).toString('base64url'),
    OIDC_CLIENT_SECRET: randomBytes(32).toString('base64url'),
    PAYLOAD_KEYS: `k1:${randomBytes(32).toString('base64')}`,
  };
  writeJson(file, made, 0o600);
  return made;
}
