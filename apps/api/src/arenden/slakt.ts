import { processer } from '#machines';
import type { ArendeVy } from './arende-vy.js';
import type { Slaktrad } from './slakt.repository.js';

/** Parent and children as the case page links to them, with the state in words. */
export function slakt(rader: readonly Slaktrad[]): Pick<ArendeVy, 'overordnat' | 'underordnade'> {
  return {
    overordnat: rader.filter(({ overordnat }) => overordnat).map(lank)[0] ?? null,
    underordnade: rader.filter(({ overordnat }) => !overordnat).map(lank),
  };
}

function lank({ overordnat: _, ...rad }: Slaktrad): ArendeVy['underordnade'][number] {
  const process = processer[rad.process];
  return { ...rad, processNamn: process?.etikett ?? rad.process, tillstand: process?.tillstand[rad.tillstand]?.etikett ?? rad.tillstand };
}
