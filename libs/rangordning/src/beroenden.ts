import type { Post } from './post.js';

/** All that an item needs, itself included: ids among the items, and those that are not there. */
export interface Behov {
  readonly ids: ReadonlySet<string>;
  readonly saknade: ReadonlySet<string>;
}

/** Follows the dependencies of items to their end, stopping at what is already met. A cycle is followed once. */
export function behovAv(start: readonly string[], poster: ReadonlyMap<string, Post>, uppfyllda: ReadonlySet<string> = new Set()): Behov {
  const ids = new Set<string>();
  const saknade = new Set<string>();
  const kvar = [...start];
  for (let id = kvar.pop(); id !== undefined; id = kvar.pop()) {
    const post = poster.get(id);
    if (uppfyllda.has(id)) continue;
    if (!post) saknade.add(id);
    else if (!ids.has(id)) {
      ids.add(id);
      kvar.push(...post.beroendeAv);
    }
  }
  return { ids, saknade };
}

/**
 * The cycles of a dependency graph: each as the ids in the order of the list, all of which need one another (Tarjan's strongly
 * connected components). An item that needs itself is a cycle of one.
 */
export function cyklerI(beroenden: ReadonlyMap<string, readonly string[]>): string[][] {
  const ordning = [...beroenden.keys()];
  const plats = new Map(ordning.map((id, i) => [id, i]));
  const nummer = new Map<string, number>();
  const lagst = new Map<string, number>();
  const stack: string[] = [];
  const paStack = new Set<string>();
  const funna: string[][] = [];

  const besok = (id: string): void => {
    const mitt = nummer.size;
    nummer.set(id, mitt);
    lagst.set(id, mitt);
    stack.push(id);
    paStack.add(id);
    for (const nasta of beroenden.get(id) ?? []) {
      if (!beroenden.has(nasta)) continue;
      if (!nummer.has(nasta)) besok(nasta);
      if (paStack.has(nasta)) lagst.set(id, Math.min(lagst.get(id) ?? mitt, lagst.get(nasta) ?? mitt));
    }
    if (lagst.get(id) !== mitt) return;
    const grupp = stack.splice(stack.indexOf(id));
    for (const medlem of grupp) paStack.delete(medlem);
    if (grupp.length > 1 || beroenden.get(id)?.includes(id)) funna.push(grupp);
  };
  for (const id of ordning) if (!nummer.has(id)) besok(id);
  const efterPlats = (a: string, b: string) => (plats.get(a) ?? 0) - (plats.get(b) ?? 0);
  return funna.map((grupp) => grupp.toSorted(efterPlats)).toSorted((a, b) => efterPlats(a[0] ?? '', b[0] ?? ''));
}

/** The dependencies of the items as a graph. */
export function grafAv(poster: readonly Post[]): Map<string, readonly string[]> {
  return new Map(poster.map((post) => [post.id, post.beroendeAv]));
}
