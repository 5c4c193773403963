import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { regler } from '#machines';
import { saknasOrd } from '../../apps/web/src/components/saknas-ord.js';

const iMapp = (mapp: string) =>
  readdirSync(fileURLToPath(new URL(mapp, import.meta.url)), { recursive: true, encoding: 'utf8' })
    .filter((fil) => fil.endsWith('.ts'))
    .map((fil) => fileURLToPath(new URL(join(mapp, fil), import.meta.url)));
const las = (fil: string): string => readFileSync(fil, 'utf8');
const maskinerna = iMapp('../../libs/machines/src/');
const kallor = maskinerna.filter((fil) => !fil.endsWith('.spec.ts')).map(las);
const denna = basename(import.meta.url);
const prov = [...maskinerna.filter((fil) => fil.endsWith('.spec.ts')), ...iMapp('./').filter((fil) => basename(fil) !== denna)]
  .map(las)
  .join('\n');

/** What a rule gives `utan` as missing, or says outright; roles and paths are put together from words of their own. */
const UTAN = /\butan\([^\n]*, '([\w-]+)'\)|\butan\(\n[^;]*?\n\s*'([\w-]+)',\n\s*\)|saknas: \['([\w-]+)'\]/g;
const ids = new Set(kallor.flatMap((kalla) => [...kalla.matchAll(UTAN)].map(([, ...funna]) => funna.find(Boolean) ?? '')));
/** `senast:${datum}` or `narvarande.${id}`: what stands before a value. */
const MED_VARDE = /`(\w+[.:])\$\{(?:id|punktId|nr|[\w.]+\([^`]*\)|[\w.]+)\}`/g;
const medVarde = new Set(kallor.flatMap((kalla) => [...kalla.matchAll(MED_VARDE)].map(([, fore = '']) => fore)));

describe('the rules', () => {
  it('name nothing as missing that the desk has no words for', () => {
    expect(ids.size).toBeGreaterThan(100);
    expect([...ids].filter((id) => saknasOrd(id) === id)).toEqual([]);
  });

  it('put a value after an id only where the desk has words for it', () => {
    expect(medVarde.size).toBeGreaterThan(10);
    expect([...medVarde].filter((fore) => saknasOrd(`${fore}2027-03-10`).includes(fore))).toEqual([]);
  });

  it('are each named by a test', () => {
    const namnd = (namn: string) => new RegExp(`(?<![\\w-])${namn}(?![\\w-])`).test(prov);
    expect(Object.keys(regler).filter((namn) => !namnd(namn))).toEqual([]);
  });
});
