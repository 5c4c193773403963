import { delarAv } from './delar.js';
import type { Avsnitt, Falt, Varden } from './falt.js';

/** All that the section asks for is answered; whether the answers hold is said when they are sent. */
export function arKlart({ falt }: Avsnitt, varden: Varden): boolean {
  return falt.every((ett) => arBesvarat(ett, varden[ett.namn])) && falt.some(({ namn }) => harSvar(varden[namn]));
}

function arBesvarat(falt: Falt, varde: unknown): boolean {
  if (falt.slag === 'kryss' || (falt.valfri && !falt.senare)) return true;
  const delar = delarAv(falt);
  if (!delar) return harSvar(varde);
  const alla = (rad: unknown) => delar.falt.every((ett) => arBesvarat(ett, somVarden(rad)[ett.namn]));
  return delar.rader ? Array.isArray(varde) && varde.length > 0 && varde.every(alla) : alla(varde);
}

function harSvar(varde: unknown): boolean {
  if (Array.isArray(varde)) return varde.length > 0;
  if (typeof varde === 'object' && varde !== null) return Object.values(varde).some(harSvar);
  return varde !== null && varde !== undefined && varde !== '' && varde !== false;
}

function somVarden(varde: unknown): Varden {
  return typeof varde === 'object' && varde !== null ? (varde as Varden) : {};
}
