import type { Val } from '../../lib/val.js';
import { SAKNAS, visaDatum, visaTkr } from '../../lib/format.js';
import type { Falt, Varden } from './falt.js';

/** One answer in words; what is missing is a dash and never 0. */
export function visaSvar(falt: Falt, varde: unknown, val: Val): string {
  if (varde === null || varde === undefined || varde === '') return SAKNAS;
  if (falt.slag === 'belopp' && typeof varde === 'number') return visaTkr(varde);
  if (falt.slag === 'datum' && typeof varde === 'string') return visaDatum(varde);
  if (falt.slag === 'kryss') return varde === true ? 'Ja' : 'Nej';
  if (falt.slag === 'grupp') return iFalt(falt.falt, varde, val, '\n');
  if (falt.slag === 'lista')
    return Array.isArray(varde) && varde.length > 0 ? varde.map((rad) => iFalt(falt.falt, rad, val, ' · ')).join('\n') : SAKNAS;
  if (falt.slag === 'val' || falt.slag === 'listval') return falt.alternativ.find((a) => a.varde === varde)?.etikett ?? SAKNAS;
  return iOrd(varde, namnFor(val));
}

function iFalt(falt: readonly Falt[], varde: unknown, val: Val, mellan: string): string {
  const varden = typeof varde === 'object' && varde !== null ? (varde as Varden) : {};
  const ifyllda = falt
    .map((ett) => ({ etikett: ett.etikett, svar: visaSvar(ett, varden[ett.namn], val) }))
    .filter(({ svar }) => svar !== SAKNAS);
  // A single answer needs no name of its own beside its group's.
  if (ifyllda.length <= 1) return ifyllda[0]?.svar ?? SAKNAS;
  return ifyllda.map(({ etikett, svar }) => `${etikett}: ${svar}`).join(mellan);
}

function namnFor(val: Val): (id: string) => string {
  const namn = new Map([...val.organ, ...val.mal, ...val.tjanster].map((en) => [en.id, en.namn]));
  return (id) => namn.get(id) ?? id;
}

function iOrd(varde: unknown, namn: (id: string) => string): string {
  if (varde === null || varde === undefined || varde === '') return SAKNAS;
  if (Array.isArray(varde)) return varde.length === 0 ? SAKNAS : varde.map((en) => iOrd(en, namn)).join('\n');
  if (typeof varde === 'object')
    return Object.entries(varde)
      .filter(([, en]) => en !== null && en !== '')
      .map(([falt, en]) => (Array.isArray(en) ? `\n${iOrd(en, namn)}` : `${etiketter[falt] ?? falt}: ${iOrd(en, namn)}`))
      .join(' · ');
  return typeof varde === 'string' ? namn(varde) : String(varde as number);
}

const etiketter: Record<string, string> = {
  namn: 'Namn',
  nytta: 'Nytta',
  typ: 'Typ',
  matt: 'Mått',
  nulage: 'Nuläge',
  malvarde: 'Mål',
  vardeTkrPerAr: 'Tkr per år',
  nar: 'Från',
  effekt: 'Effekt',
  organ: 'Organ',
  deltagare: 'Deltog',
  poang: 'Poäng',
  motivering: 'Motivering',
  infosakNiva: 'Nivå',
  rubrik: 'Rubrik',
  beloppTkr: 'Tkr',
  resultat: 'Resultat',
  skal: 'Skäl',
};
