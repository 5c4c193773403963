import type { Cell } from './exporttabell.js';

/** A text that begins so is taken for a formula by spreadsheets. */
const FORMEL = /^[=+\-@\t\r]/;

/** CSV as Swedish Excel reads it: BOM, semicolons, decimal comma, and an apostrophe before what would be a formula. */
export function csv(rader: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rader.map((rad) => rad.map(falt).join(';')).join('\r\n')}\r\n`;
}

function falt(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  const sakrad = FORMEL.test(cell) ? `'${cell}` : cell;
  return /[";\r\n\t]/.test(sakrad) ? `"${sakrad.replaceAll('"', '""')}"` : sakrad;
}
