import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import type { Cell } from './exporttabell.js';

/** The same cells as an Excel file. Texts are typed as texts, so that nothing in them can be a formula. */
export function xlsx(rader: readonly (readonly Cell[])[]): Promise<Buffer> {
  const blad: SheetData = rader.map((rad, nr) =>
    rad.map((cell) => {
      if (cell === null) return null;
      return typeof cell === 'number'
        ? { value: cell, type: Number }
        : { value: cell, type: String, ...(nr === 0 ? { fontWeight: 'bold' as const } : {}) };
    }),
  );
  const kolumner = (rader[0] ?? []).map((rubrik, nr) => ({ width: nr === 0 ? 50 : Math.max(12, String(rubrik).length + 2) }));
  return writeXlsxFile(blad, { sheet: 'Portfölj', columns: kolumner, stickyRowsCount: 1 }).toBuffer();
}
