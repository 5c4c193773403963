import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './paths.mjs';

const KIB = 1024;
/** Gzipped bytes: what the inbox loads first, and what any other page adds to it. */
const limits = { firstScript: 200 * KIB, firstStyle: 32 * KIB, route: 40 * KIB };
const web = join(root, 'dist', 'web');

/** Undefined when the built web keeps its budget, otherwise what is too large. Lazy parts of a page are not counted: they come when they are asked for. */
export function webBudget() {
  const manifest = JSON.parse(readFileSync(join(web, '.vite', 'manifest.json'), 'utf8'));
  return webBudgetOf(manifest, sizeOf);
}

/** The same on any manifest; `sizeOf(file)` gives gzipped bytes. */
export function webBudgetOf(manifest, sizeOf) {
  const [entry] = Object.keys(manifest).filter((key) => manifest[key].isEntry);
  const routes = Object.keys(manifest).filter((key) => manifest[key].isDynamicEntry && key.startsWith('src/features/'));
  const inbox = routes.find((key) => key.endsWith('/inkorg/inkorg.tsx'));
  if (!entry || !inbox) return 'Bygget av webben saknar startfilen eller inkorgen.';
  const first = filesOf(manifest, [entry, inbox]);
  const script = total(first.scripts, sizeOf);
  const style = total(first.styles, sizeOf);
  const wrong = [
    tooLarge('Inkorgens skript vid första laddningen', script, limits.firstScript),
    tooLarge('Inkorgens stilmall vid första laddningen', style, limits.firstStyle),
    ...routes
      .filter((key) => key !== inbox && manifest[entry].dynamicImports?.includes(key))
      .map((key) => {
        const files = filesOf(manifest, [key]);
        const own = [...files.scripts, ...files.styles].filter((file) => !first.scripts.has(file) && !first.styles.has(file));
        return tooLarge(`Sidan ${key}`, total(own, sizeOf), limits.route);
      }),
  ].filter((line) => line !== undefined);
  return wrong.length === 0 ? undefined : wrong.join('\n');
}

/** A chunk with all that it imports at once. */
function filesOf(manifest, keys) {
  const scripts = new Set();
  const styles = new Set();
  const waiting = [...keys];
  const seen = new Set();
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (seen.has(key)) continue;
    seen.add(key);
    const { file, css = [], imports = [] } = manifest[key];
    scripts.add(file);
    for (const style of css) styles.add(style);
    waiting.push(...imports);
  }
  return { scripts, styles };
}

const total = (files, sizeOf) => [...files].reduce((sum, file) => sum + sizeOf(file), 0);

function sizeOf(file) {
  return gzipSync(readFileSync(join(web, file))).length;
}

function tooLarge(what, bytes, limit) {
  return bytes > limit ? `${what}: ${(bytes / KIB).toFixed(1)} KiB av högst ${limit / KIB} KiB.` : undefined;
}
