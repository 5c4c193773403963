import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import type { Cell } from './exporttabell.js';

/** Excel shows it with the reader's own separators: "12 400" in Swedish. A year or a rank is a number without any. */
const BELOPP = '#,##0';
const HELTAL = '0';
const SMALAST = 13;
const BREDAST = 48;

/** The same cells as an Excel file. Texts are typed as texts, so that nothing in them can be a formula; headings stay in view, and the sums stand out. */
export function xlsx(rader: readonly (readonly Cell[])[]): Promise<Buffer> {
  const rubriker = (rader[0] ?? []).map(String);
  const formatFor = (kolumn: number) => (rubriker[kolumn]?.endsWith('(tkr)') ? BELOPP : HELTAL);
  const blad: SheetData = rader.map((rad, nr) => {
    const fet = nr === 0 || nr === rader.length - 1 ? { fontWeight: 'bold' as const } : {};
    return rad.map((cell, kolumn) => {
      if (cell === null) return null;
      if (typeof cell === 'number') return { value: cell, type: Number, format: formatFor(kolumn), alignVertical: 'top' as const, ...fet };
      return { value: cell, type: String, wrap: nr === 0 || kolumn === 0, alignVertical: 'top' as const, ...fet };
    });
  });
  return writeXlsxFile(blad, {
    sheet: 'Portfölj',
    columns: rubriker.map((_, kolumn) => ({ width: bredd(rader, kolumn) })),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
  }).toBuffer();
}

/** Wide enough for what the column holds; long texts and headings break instead. */
function bredd(rader: readonly (readonly Cell[])[], kolumn: number): number {
  const langst = rader.slice(1).reduce((hittills, rad) => Math.max(hittills, String(rad[kolumn] ?? '').length), 0);
  return Math.min(BREDAST, Math.max(SMALAST, langst + 2));
}
