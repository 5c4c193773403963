import type { Dokument } from './dokument.js';
import { DokumentFel } from './typst/dokument-fel.js';
import { tryckpress } from './typst/tryck.js';
import { uppstallning } from './typst/uppstallning.js';

/** Characters of the document as JSON: some hundred dense pages. */
const STORST = 4_000_000;

/**
 * The document as PDF/A-2a: tagged, in Swedish, with its typefaces inside. The same document gives the same bytes in every process. Set in
 * a thread of its own, one at a time; throws DokumentFel when the document cannot be set.
 */
export async function skapaPdf(dokument: Dokument): Promise<Uint8Array> {
  const press = await tryckpress();
  const json = JSON.stringify(uppstallning(dokument, press.typsnitt.tecken));
  if (json.length > STORST) throw new DokumentFel('for-stort');
  return press.satt(json);
}
