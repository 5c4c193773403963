import { datumI } from '#calendar';
import type { arendeSchema } from '#contracts';
import type { Process } from '#machines';
import type { z } from 'zod';
import type { Vandring } from './arenden.repository.js';

export type Steg = z.infer<typeof arendeSchema>['stegar'][number];

interface Plats {
  readonly nu: number | null;
  readonly stegar: readonly Steg[];
}

/** The step list of a case. A side state (no step of its own) stands at the step where the case last was. */
export function stegar(process: Process, tillstand: string, vandringar: readonly Vandring[]): Plats {
  const numrerade = Object.entries(process.tillstand).flatMap(([id, spec]) =>
    spec.steg === null ? [] : [{ id, etikett: spec.etikett, nummer: spec.steg }],
  );
  const nummerFor = (id: string): number | null => process.tillstand[id]?.steg ?? null;
  const nu =
    nummerFor(tillstand) ??
    [...vandringar]
      .reverse()
      .map((v) => nummerFor(v.tillstand))
      .find((nummer) => nummer !== null) ??
    null;
  const besokta = new Map(vandringar.map((v) => [v.tillstand, v.vid]));
  const nummer = [...new Set(numrerade.map((steg) => steg.nummer))].sort((a, b) => a - b);
  const lista = nummer.flatMap((n) => {
    const kandidater = numrerade.filter((steg) => steg.nummer === n);
    const valt = kandidater.find((steg) => steg.id === tillstand) ?? kandidater.find((steg) => besokta.has(steg.id)) ?? kandidater[0];
    if (valt === undefined) return [];
    const lage = nu === null || n > nu ? 'kvar' : n === nu ? 'nu' : 'klart';
    const vid = besokta.get(valt.id);
    return [{ id: valt.id, etikett: valt.etikett, lage, datum: vid === undefined || lage === 'kvar' ? null : datumI(vid) } satisfies Steg];
  });
  return { nu: nu === null ? null : nummer.indexOf(nu) + 1, stegar: lista };
}
