import type { Block } from './dokument.js';

/** How the decision of the document is appealed, last in it; nothing when there is nothing to say. */
export function overklagandeavsnitt(meningar: readonly string[]): Block[] {
  if (meningar.length === 0) return [];
  return [{ typ: 'rubrik', niva: 1, text: 'Hur man överklagar' }, ...meningar.map((text): Block => ({ typ: 'stycke', text }))];
}
