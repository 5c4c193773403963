/** How many points a decision has, in words. */
export function antalPunkter(punkter: number): string {
  return punkter === 1 ? '1 beslutspunkt' : `${punkter} beslutspunkter`;
}
