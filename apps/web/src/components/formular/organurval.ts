import type { Val } from '../../lib/val.js';
import type { Alternativ, Organurval } from './falt.js';

const TYPER: Readonly<Record<Exclude<Organurval, 'leverantor'>, readonly string[]>> = {
  egetSpar: ['forvaltning', 'bolag'],
  namnd: ['namnd', 'arkivnamnd', 'bolagsstyrelse', 'ks'],
  beslutande: ['namnd', 'arkivnamnd', 'bolagsstyrelse', 'ks', 'kf'],
  /** Those that use a service, and not the groups that speak about it. */
  kund: ['forvaltning', 'bolag', 'enhet', 'namnd', 'arkivnamnd', 'ks'],
};

/** The bodies that fit, and those that are chosen already; the rule says no to the rest all the same. */
export function organAttValja(val: Val, bara: Organurval | undefined, valda: readonly unknown[]): Alternativ {
  return val.organ.filter((organ) => passar(organ, bara) || valda.includes(organ.id)).map(({ id, namn }) => ({ varde: id, etikett: namn }));
}

/** A supplier receives initiatives when there is somebody there to take them. */
function passar({ typ, leverantor, tarEmot }: Val['organ'][number], bara: Organurval | undefined): boolean {
  if (bara === undefined) return true;
  return bara === 'leverantor' ? leverantor && tarEmot : TYPER[bara].includes(typ);
}
