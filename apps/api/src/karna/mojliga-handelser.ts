import type { Mojligt } from '#engine';

/** What the person can do, and by which rules not; rules about what a form says are not tried before there is one. */
export function mojligaHandelser({ handelser }: Mojligt) {
  return handelser.map(({ typ, verb, tillaten, regler }) => ({
    typ,
    verb,
    tillaten,
    hinder: regler
      .filter(({ uppfylld, prov }) => !uppfylld && prov !== 'innehall')
      .map(({ regel, mening, kalla, kanGorasAv }) => ({ regel, mening, kalla, kanGorasAv })),
  }));
}
