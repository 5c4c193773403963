import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { saknasOrd } from '../../apps/web/src/components/saknas-ord.js';

const mapp = fileURLToPath(new URL('../../libs/machines/src/', import.meta.url));
const kallor = readdirSync(mapp, { recursive: true, encoding: 'utf8' }).filter((fil) => fil.endsWith('.ts') && !fil.endsWith('.spec.ts'));
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
});
