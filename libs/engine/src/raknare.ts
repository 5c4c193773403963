import type { Plan } from './plan.js';

export interface Raknarandring {
  readonly organ_id: string;
  readonly roll: string;
  readonly plats: number;
  readonly antal: number;
}

/** Counters are split into this many places, so that two cases of one organ do not wait for each other. */
export const PLATSER = 16;

/** The place of a case, from its id. */
export function plats(arendeId: string): number {
  return parseInt(arendeId.slice(-2), 16) % PLATSER;
}

/** How the counts of tasks that nobody holds move with the plan; rows that end at zero are left out. */
export function raknarandringar(plan: Plan): Raknarandring[] {
  const summor = new Map<string, Raknarandring>();
  const rakna = (organ_id: string, roll: string, antal: number) => {
    const nyckel = `${organ_id}\n${roll}`;
    summor.set(nyckel, { organ_id, roll, plats: plats(plan.fore.id), antal: (summor.get(nyckel)?.antal ?? 0) + antal });
  };
  for (const ny of plan.nyaUppgifter) if (!ny.person_id) rakna(ny.organ_id, ny.roll, 1);
  for (const id of plan.andradeUppgifter) {
    const uppgift = plan.uppgifter.get(id);
    if (uppgift && uppgift.status !== 'oppen' && !uppgift.innehavare_id && !uppgift.person_id) rakna(uppgift.organ_id, uppgift.roll, -1);
  }
  return [...summor.values()].filter((rad) => rad.antal !== 0);
}
