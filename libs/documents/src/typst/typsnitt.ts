import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { lasTeckenuppsattning } from './teckenuppsattning.js';

const FILER = ['400Regular/SourceSans3_400Regular', '600SemiBold/SourceSans3_600SemiBold', '700Bold/SourceSans3_700Bold'];
const NAMN = 'Source Sans 3';

/**
 * The family's name in our documents, as long as its own. Typst also looks among the machine's typefaces; under a name that none of those
 * has, the same document gives the same bytes on every machine.
 */
export const TYPSNITT = 'Beslutsgang 3';

export interface Typsnitt {
  readonly filer: readonly Uint8Array[];
  /** The code points that every one of the files can show. */
  readonly tecken: ReadonlySet<number>;
}

/** The typefaces of the documents, read from the package. */
export async function lasTypsnitt(): Promise<Typsnitt> {
  const sokvag = createRequire(import.meta.url);
  const filer = await Promise.all(FILER.map((fil) => readFile(sokvag.resolve(`@expo-google-fonts/source-sans-3/${fil}.ttf`))));
  const [forsta, ...ovriga] = filer.map(lasTeckenuppsattning);
  const tecken = new Set([...(forsta ?? [])].filter((kod) => ovriga.every((uppsattning) => uppsattning.has(kod))));
  return { filer: filer.map(dopOm), tecken };
}

/** The name table holds the name as UTF-16BE; a name of equal length leaves every offset of the file as it is. */
function dopOm(fil: Buffer): Uint8Array {
  const [gammalt, nytt] = [NAMN, TYPSNITT].map((namn) => Buffer.from(namn, 'utf16le').swap16()) as [Buffer, Buffer];
  const kopia = Buffer.from(fil);
  for (let plats = kopia.indexOf(gammalt); plats >= 0; plats = kopia.indexOf(gammalt, plats)) nytt.copy(kopia, plats);
  return kopia;
}
