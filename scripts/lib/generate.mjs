import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generators } from './generators.mjs';
import { root } from './paths.mjs';

/** Writes every generated file anew; needs a fresh build. */
export async function generateAll({ say }) {
  for (const { file, make } of generators) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), await make());
    say(`Skrev ${file}`);
  }
}

/** Undefined when every generated file is what its source gives, otherwise which are not. */
export async function checkGenerated() {
  const stale = [];
  for (const { file, make } of generators) if (read(file) !== (await make())) stale.push(file);
  return stale.length === 0 ? undefined : `Inte färska, kör npm run generate: ${stale.join(', ')}`;
}

function read(file) {
  return existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined;
}
