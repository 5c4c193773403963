import { problem } from '#contracts';
import type { Omgivning } from './las.js';
import type { ArendeRad } from './rader.js';
import { type Aktor, Nekad } from './types.js';

/** Refuses as if the case did not exist when the actor may not know of it. */
export function kravSynligt(arende: ArendeRad, { roller, namngiven }: Omgivning, aktor: Aktor): void {
  if (!arende.sekretess || 'system' in aktor || namngiven || roller.some((roll) => roll.organ === arende.organ_id)) return;
  throw new Nekad('finns-inte', problem('finns-inte'));
}
