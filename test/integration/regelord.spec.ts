import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { regler } from '#machines';
import { saknasOrd } from '../../apps/web/src/components/saknas-ord.js';

const mapp = fileURLToPath(new URL('../../libs/machines/src/', import.meta.url));
const filer = readdirSync(mapp, { recursive: true, encoding: 'utf8' }).filter((fil) => fil.endsWith('.ts'));
const kallor = filer.filter((fil) => !fil.endsWith('.spec.ts'));
const spec = filer
  .filter((fil) => fil.endsWith('.spec.ts'))
  .map((fil) => readFileSync(join(mapp, fil), 'utf8'))
  .join('\n');
/** What a rule gives `utan` as missing, or says outright; roles and paths are put together from words of their own. */
const namnda = (text: string): string[] =>
  [...text.matchAll(/\butan\([^\n]*, '([\w-]+)'\)|\butan\(\n[^;]*?\n\s*'([\w-]+)',\n\s*\)|saknas: \['([\w-]+)'\]/g)].map(
    ([, ...funna]) => funna.find(Boolean) ?? '',
  );
const ids = [...new Set(kallor.flatMap((fil) => namnda(readFileSync(join(mapp, fil), 'utf8'))))].toSorted();

describe('the rules', () => {
  it('are read', () => expect(ids.length).toBeGreaterThan(100));

  it('name nothing as missing that the desk has no words for', () => {
    expect(ids.filter((id) => saknasOrd(id) === id)).toEqual([]);
  });

  it('are each named by a test beside the machines, or tried where the registers are that they read', () => {
    const utanProv = Object.keys(regler).filter((namn) => !new RegExp(`(?<![\\w-])${namn}(?![\\w-])`).test(spec));
    expect(utanProv).toEqual([]);
  });
});
