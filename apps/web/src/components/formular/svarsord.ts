import type { Val } from '../../lib/val.js';
import { SAKNAS, visaDatum, visaTkr } from '../../lib/format.js';
import { delarAv } from './delar.js';
import type { Falt, Varden } from './falt.js';

/** One answer in words; what is missing is a dash and never 0. */
export function visaSvar(falt: Falt, varde: unknown, val: Val): string {
  if (varde === null || varde === undefined || varde === '') return SAKNAS;
  if (falt.slag === 'belopp' && typeof varde === 'number') return visaTkr(varde);
  if (falt.slag === 'datum' && typeof varde === 'string') return visaDatum(varde);
  if (falt.slag === 'kryss') return varde === true ? 'Ja' : 'Nej';
  if (falt.slag === 'val' || falt.slag === 'listval') return falt.alternativ.find((a) => a.varde === varde)?.etikett ?? SAKNAS;
  if (falt.slag === 'engangskostnad') return perAr(varde);
  const delar = delarAv(falt);
  if (delar?.rader) return rader(delar.falt, varde, val);
  if (delar) return iFalt(delar.falt, varde, val, '\n');
  return iOrd(varde, namnFor(val));
}

function rader(falt: readonly Falt[], varde: unknown, val: Val): string {
  return Array.isArray(varde) && varde.length > 0 ? varde.map((rad) => iFalt(falt, rad, val, ' · ')).join('\n') : SAKNAS;
}

function iFalt(falt: readonly Falt[], varde: unknown, val: Val, mellan: string): string {
  const varden = somVarden(varde);
  const ifyllda = falt
    .map((ett) => ({ etikett: ett.etikett, svar: visaSvar(ett, varden[ett.namn], val), egnaRader: delarAv(ett)?.rader === true }))
    .filter(({ svar }) => svar !== SAKNAS);
  // A single answer needs no name of its own beside its group's.
  if (ifyllda.length <= 1) return ifyllda[0]?.svar ?? SAKNAS;
  const korta = ifyllda.filter(({ egnaRader }) => !egnaRader).map(({ etikett, svar }) => `${etikett}: ${svar}`);
  return [korta.join(mellan), ...ifyllda.filter(({ egnaRader }) => egnaRader).map(({ svar }) => svar)].join('\n');
}

/** "2027: 1 200 tkr · 2028: 300 tkr"; a year without an amount is left out. */
function perAr(varde: unknown): string {
  const ifyllda = Object.entries(somVarden(varde)).flatMap(([ar, tkr]) => (typeof tkr === 'number' ? [`${ar}: ${visaTkr(tkr)}`] : []));
  return ifyllda.length === 0 ? SAKNAS : ifyllda.toSorted().join(' · ');
}

function somVarden(varde: unknown): Varden {
  return typeof varde === 'object' && varde !== null ? (varde as Varden) : {};
}

function namnFor(val: Val): (id: string) => string {
  const namn = new Map([...val.organ, ...val.mal, ...val.tjanster].map((en) => [en.id, en.namn]));
  return (id) => namn.get(id) ?? id;
}

function iOrd(varde: unknown, namn: (id: string) => string): string {
  if (Array.isArray(varde)) return varde.length === 0 ? SAKNAS : varde.map((en) => iOrd(en, namn)).join('\n');
  return typeof varde === 'string' ? namn(varde) : String(varde as number);
}
