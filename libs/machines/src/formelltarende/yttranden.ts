import type { FormelltArendeKontext, Yttrande } from './kontext.js';

/**
 * H-24, T-04: the latest opinion of each nämnd that has been asked on other sums or other points than those of the version that stands, and not asked again. None when
 * somebody has judged that they still hold for it.
 */
export function inaktuellaYttranden({ tu, remissProvadVersion }: FormelltArendeKontext, yttranden: readonly Yttrande[]): Yttrande[] {
  if (tu === null || remissProvadVersion === tu.version) return [];
  const galler = ({ avtryck, summaTkr }: Yttrande) =>
    avtryck == null || tu.avtryck === undefined ? (summaTkr ?? null) === tu.summaTkr : avtryck === tu.avtryck;
  const gallande = new Set(yttranden.filter(galler).map(({ organ }) => organ));
  const gamla = yttranden.filter(({ organ, stallningstagande }) => stallningstagande !== null && !gallande.has(organ));
  return [...new Map(gamla.map((ett) => [ett.organ, ett])).values()];
}
