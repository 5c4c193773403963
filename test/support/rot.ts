import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, from source as from dist. */
export const rot = sokUppat(dirname(fileURLToPath(import.meta.url)));

function sokUppat(mapp: string): string {
  if (existsSync(join(mapp, 'package.json'))) return mapp;
  if (dirname(mapp) === mapp) throw new Error('Projektets mapp hittas inte.');
  return sokUppat(dirname(mapp));
}
