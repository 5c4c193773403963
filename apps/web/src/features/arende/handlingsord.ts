import type { Handlingsrad } from './api/handlingar.js';

/** How the status of a document is said. */
export const statusord: Readonly<Record<Handlingsrad['status'], string>> = {
  utkast: 'Utkast',
  upprattad: 'Upprättad',
  expedierad: 'Expedierad',
  inkommen: 'Inkommen',
  makulerad: 'Makulerad',
};

const MEDIETYPER: Readonly<Record<string, string>> = { 'application/pdf': 'PDF', 'text/html': 'webbsida' };

/** "PDF, 176 kB": what a link leads to, before one follows it. */
export function filord({ mediatyp, storlek }: Pick<Handlingsrad, 'mediatyp' | 'storlek'>): string {
  const typ = MEDIETYPER[mediatyp.split(';')[0] ?? ''] ?? 'fil';
  const kB = storlek / 1000;
  if (kB >= 1000) return `${typ}, ${(kB / 1000).toFixed(1).replace('.', ',')}\u00a0MB`;
  return `${typ}, ${Math.max(1, Math.round(kB))}\u00a0kB`;
}
