import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

const ignored = new Set(['node_modules', 'dist']);

/** One hash over the names and contents of all files in the given files and folders (relative to the clone) that the filter accepts. */
export function fingerprint(paths, accept = () => true) {
  const hash = createHash('sha256');
  for (const path of paths)
    for (const file of filesIn(path))
      if (accept(file))
        hash
          .update(`${file}\0`)
          .update(readFileSync(join(root, file)))
          .update('\0');
  return hash.digest('hex');
}

/** The files at or under a path, relative to the clone, in a fixed order. */
export function filesIn(path) {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [path];
  const names = readdirSync(join(root, path)).filter((name) => !ignored.has(name) && !name.startsWith('.'));
  return names.sort().flatMap((name) => filesIn(join(path, name)));
}
