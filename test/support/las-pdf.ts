import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The text of a PDF, page by page, and what its metadata says of the standard that it keeps ("2a"; null when nothing). */
export async function lasPdf(pdf: Uint8Array): Promise<{ text: string; sidor: number; pdfa: string | null }> {
  const fil = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
  const sidor = await Promise.all(Array.from({ length: fil.numPages }, (_, nr) => fil.getPage(nr + 1)));
  const texter = await Promise.all(
    sidor.map(async (sida) =>
      (await sida.getTextContent()).items.map((del) => ('str' in del ? `${del.str}${del.hasEOL ? '\n' : ''}` : '')).join(''),
    ),
  );
  await fil.destroy();
  const ramt = Buffer.from(pdf).toString('latin1');
  const del = /pdfaid:part>(\d)/.exec(ramt)?.[1];
  const niva = /pdfaid:conformance>([A-Z])/.exec(ramt)?.[1];
  return { text: texter.join('\n'), sidor: fil.numPages, pdfa: del && niva ? `${del}${niva.toLowerCase()}` : null };
}
