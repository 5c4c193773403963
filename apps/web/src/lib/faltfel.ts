import { ProblemFel } from './http.js';

/** What the refusal says about the field; undefined when it says nothing about it. */
export function faltfel(fel: unknown, falt: string): string | undefined {
  return fel instanceof ProblemFel ? fel.problem.falt?.find((ett) => ett.falt === falt)?.meddelande : undefined;
}
