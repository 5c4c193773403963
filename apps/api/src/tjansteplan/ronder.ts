import { regimer } from '#machines';

/** Every kind of round that some regime has, in the order of its year. */
export function ronder() {
  const alla = regimer().flatMap(({ rondnamn }) => rondnamn);
  return alla.filter(({ id }, nr) => alla.findIndex((en) => en.id === id) === nr);
}
