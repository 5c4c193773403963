import type { Omrade, Planrad, Tjansteplan } from './tjansteplan.schema.js';

/** Where a row's initiative stands when it is taken over, and by whose money. */
export interface Radlage {
  readonly tillstand: 'finansierat' | 'klart-for-ssg' | 'under-analys';
  /** The first year with development money; null when the plan has none. */
  readonly budgetar: number | null;
  /** The row's own amount that year; null when the money lies in a shared row. */
  readonly beloppTkr: number | null;
}

/**
 * Development money decides; the effect on maintenance does not. The first year of the plan is decided, later years are indicative.
 * A row whose money lies in a shared row follows that row, but not before its own planned start.
 */
export function lageFor(plan: Tjansteplan, omrade: Omrade, rad: Planrad): Radlage {
  const start = Number(rad.planerad_period?.fran?.slice(0, 4) ?? 0);
  const egna = rad.belopp.utveckling;
  const pengar = harBelopp(egna) ? egna : delade(omrade, rad);
  const budgetar = plan.ar.toSorted((a, b) => a - b).find((ar) => (pengar[ar] ?? 0) > 0 && (pengar === egna || ar >= start)) ?? null;
  if (budgetar === null) return { tillstand: 'under-analys', budgetar: null, beloppTkr: null };
  const tillstand = budgetar === Math.min(...plan.ar) ? 'finansierat' : 'klart-for-ssg';
  return { tillstand, budgetar, beloppTkr: egna[budgetar] ?? null };
}

type Arsbelopp = Planrad['belopp']['utveckling'];

function harBelopp(belopp: Arsbelopp): boolean {
  return Object.values(belopp).some((tal) => tal !== null);
}

function delade(omrade: Omrade, { ingar_i }: Planrad): Arsbelopp {
  if (ingar_i === null) return {};
  if ('rad' in ingar_i) return omrade.rader.find(({ id }) => id === ingar_i.rad)?.belopp.utveckling ?? {};
  return omrade.kostnadsrader.find(({ titel }) => titel === ingar_i.kostnadsrad)?.belopp.utveckling ?? {};
}
