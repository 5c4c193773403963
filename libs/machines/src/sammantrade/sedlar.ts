import { type Sedlar, sedlarSchema } from '#contracts';

/** Every ballot that was handed in: one per person who serves, at most. */
export function antalSedlar({ kandidater, blanka, ogiltiga }: Sedlar): number {
  return kandidater.reduce((summa, { roster }) => summa + roster, blanka + ogiltiga);
}

/** Those with the most votes: more than one when the lot has to decide; none when nobody got a vote. */
export function framst({ kandidater }: Sedlar): string[] {
  const flest = Math.max(0, ...kandidater.map(({ roster }) => roster));
  return flest === 0 ? [] : kandidater.filter(({ roster }) => roster === flest).map(({ namn }) => namn);
}

/** Who is elected: the one with the most votes, or the one on whom the lot fell (KL 5:54–56). */
export function vald(sedlar: Sedlar): string | null {
  const [namn, ...fler] = framst(sedlar);
  return namn !== undefined && fler.length === 0 ? namn : sedlar.lott;
}

/** The ballots of an event; null when they are not there or not whole. */
export function sedlarAv(data: Readonly<Record<string, unknown>>): Sedlar | null {
  const { kandidater, blanka, ogiltiga, lott } = data;
  return sedlarSchema.safeParse({ kandidater, blanka, ogiltiga, lott }).data ?? null;
}
