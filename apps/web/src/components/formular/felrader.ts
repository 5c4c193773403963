import type { Falt, Formular } from './falt.js';
import type { Fel } from './validera.js';

/** What must be mended, in the order of the form, each with the field's own words before what is wrong with it. */
export function felrader(fel: Fel, { avsnitt }: Formular): { vag: string; text: string }[] {
  const falt = avsnitt.flatMap((ett) => ett.falt);
  const plats = (vag: string) => {
    const nr = falt.findIndex(({ namn }) => namn === vag.split('.')[0]);
    return nr < 0 ? falt.length : nr;
  };
  return Object.entries(fel)
    .toSorted(([a], [b]) => plats(a) - plats(b))
    .map(([vag, mening]) => ({ vag, text: rad(etiketter(falt, vag.split('.')), mening) }));
}

/** "Titel: Fyll i detta."; a label that asks keeps its question mark. */
function rad(ord: readonly string[], mening: string): string {
  return [...ord, mening].join(': ').replaceAll('?:', '?');
}

/** The labels on the way to a field: its group's, which row of a list, and its own. */
function etiketter(falt: readonly Falt[], [namn, ...resten]: readonly string[]): string[] {
  const ett = falt.find((en) => en.namn === namn);
  if (!ett) return [];
  if (ett.slag === 'grupp') return [ett.etikett, ...etiketter(ett.falt, resten)];
  if (ett.slag === 'lista' && resten.length > 0) return [`${ett.rad} ${Number(resten[0]) + 1}`, ...etiketter(ett.falt, resten.slice(1))];
  return [ett.etikett];
}
