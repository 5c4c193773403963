import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Exportmanifest, exportmanifestSchema } from '#contracts';
import { Indatafel } from '../fel.js';

export interface Mappfynd {
  readonly slag: 'saknas' | 'ändrad' | 'okänd';
  readonly vag: string;
}

/** Holds an export folder against its manifest: what is missing, changed, or there without being listed. Writes nothing. Throws Indatafel when it has no manifest. */
export async function kontrolleraExport(mapp: string): Promise<{ antal: number; fynd: readonly Mappfynd[] }> {
  const rot = resolve(mapp);
  const manifest = await lasManifest(rot);
  const fynd: Mappfynd[] = basename(rot) === manifest.mapp ? [] : [{ slag: 'ändrad', vag: 'mappens namn' }];
  const finns = new Set(await filerI(rot));
  for (const { vag, storlek, sha256 } of manifest.filer) {
    if (!finns.delete(vag)) fynd.push({ slag: 'saknas', vag });
    else if (!(await stammer(join(rot, vag), storlek, sha256))) fynd.push({ slag: 'ändrad', vag });
  }
  finns.delete('manifest.json');
  return { antal: manifest.filer.length, fynd: [...fynd, ...[...finns].sort().map((vag): Mappfynd => ({ slag: 'okänd', vag }))] };
}

async function lasManifest(rot: string): Promise<Exportmanifest> {
  try {
    return exportmanifestSchema.parse(JSON.parse(await readFile(join(rot, 'manifest.json'), 'utf8')));
  } catch {
    throw new Indatafel([`${rot} har inget läsbart manifest.json.`]);
  }
}

/** Every file and link under the folder, by its path with "/". */
async function filerI(rot: string): Promise<string[]> {
  const allt = await readdir(rot, { recursive: true, withFileTypes: true });
  return allt.filter((en) => !en.isDirectory()).map((en) => relative(rot, join(en.parentPath, en.name)).split(sep).join('/'));
}

/** A link is never what was written. */
async function stammer(fil: string, storlek: number, sha256: string): Promise<boolean> {
  const om = await lstat(fil);
  if (!om.isFile() || om.size !== storlek) return false;
  const hash = createHash('sha256');
  await pipeline(createReadStream(fil), hash);
  return hash.digest('hex') === sha256;
}
