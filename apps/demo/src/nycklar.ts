import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { z } from 'zod';

const schema = z.object({ jwk: z.record(z.string(), z.unknown()), kakor: z.array(z.string()).min(1) });

/** What the provider signs tokens and cookies with. */
export type Nycklar = z.infer<typeof schema>;

/** Reads the demo's keys, or makes them the first time; the file is for its owner only. */
export async function lasNycklar(mapp: string): Promise<Nycklar> {
  const fil = join(mapp, 'nycklar.json');
  if (existsSync(fil)) return schema.parse(JSON.parse(await readFile(fil, 'utf8')));
  const nya = await skapaNycklar();
  await writeFile(fil, JSON.stringify(nya), { mode: 0o600, flag: 'wx' });
  return nya;
}

async function skapaNycklar(): Promise<Nycklar> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const kid = randomBytes(8).toString('hex');
  return { jwk: { ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid }, kakor: [randomBytes(32).toString('base64url')] };
}
