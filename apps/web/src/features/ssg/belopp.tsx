import { SAKNAS, visaTkr } from '../../lib/format.js';
import type { PerAr } from './api/moten.js';

/** The years of a frame, in order. */
export const arI = (belopp: PerAr): string[] => Object.keys(belopp).sort();

/** "2028: 1 200 tkr, 2029: uppgift saknas". */
export function belopptext(belopp: PerAr): string {
  const ar = arI(belopp);
  if (ar.length === 0) return 'Uppgift saknas';
  return ar.map((ett) => `${ett}: ${typeof belopp[ett] === 'number' ? visaTkr(belopp[ett]) : 'uppgift saknas'}`).join(', ');
}

/** An amount in a table; a missing one is a dash that is read as words. */
export function Tkr({ tkr }: { tkr: number | null | undefined }) {
  if (typeof tkr === 'number') return visaTkr(tkr);
  return (
    <>
      <span aria-hidden>{SAKNAS}</span>
      <span className="ds-sr-only">Uppgift saknas</span>
    </>
  );
}

/** Every year with its amount, the missing ones as dashes that are read as words. */
export function Arsbelopp({ belopp }: { belopp: PerAr }) {
  return arI(belopp).map((ar, nr) => (
    <span key={ar} className="arsbelopp">
      {nr > 0 && ' '}
      {ar}: <Tkr tkr={belopp[ar]} />
    </span>
  ));
}
