import { regimer } from '#machines';

/** Every kind of round that some regime has, in the order of its year. */
export function ronder() {
  const alla = regimer().flatMap(({ rondnamn }) => rondnamn);
  return alla.filter(({ id }, nr) => alla.findIndex((en) => en.id === id) === nr);
}

/** Ids of the areas that some regime has rounds for. */
export function rondomraden(): string[] {
  const alla = regimer().flatMap((regim) => Object.keys(regim.ronder).filter((omrade) => regim.ronder[omrade]?.length));
  return [...new Set(alla)];
}
