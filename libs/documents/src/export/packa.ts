import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** A file to pack: its path, and its bytes when it is its turn. */
export interface Packfil {
  readonly vag: string;
  readonly hamta: () => Promise<Uint8Array>;
}

/** What a ZIP without its 64-bit form can hold; more than this is for the archive's own transfer. */
export const STORST_ZIP = 2_000_000_000;
/** The first day a ZIP can tell of, as a local time: the same bytes in every time zone. */
const ALLTID = new Date(1980, 0, 1);
const REDAN_TATT = /\.(pdf|zip|png|jpe?g)$/i;

/**
 * Packs the folder, a file at a time, in the order given. The same files give the same bytes.
 */
export async function* packa(mapp: string, filer: readonly Packfil[]): AsyncGenerator<Uint8Array> {
  const klara: Uint8Array[] = [];
  let fel: Error | null = null;
  const zip = new Zip((ett, del) => {
    if (ett) fel = ett;
    else klara.push(del);
  });
  const tom = function* (): Generator<Uint8Array> {
    if (fel) throw fel;
    yield* klara.splice(0);
  };
  for (const { vag, hamta } of filer) {
    const namn = `${mapp}/${vag}`;
    const fil = REDAN_TATT.test(vag) ? new ZipPassThrough(namn) : new ZipDeflate(namn, { level: 6 });
    fil.mtime = ALLTID;
    zip.add(fil);
    fil.push(await hamta(), true);
    yield* tom();
  }
  zip.end();
  yield* tom();
}
