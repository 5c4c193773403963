/** The shortest way along the arrows from one to another, both ends included; null when there is none. From one to itself it is a ring. */
export function kortasteVag(pilar: readonly { fran: string; till: string }[], fran: string, till: string): string[] | null {
  const vidare = new Map<string, string[]>();
  for (const pil of pilar) vidare.set(pil.fran, [...(vidare.get(pil.fran) ?? []), pil.till]);
  const vagar: string[][] = [[fran]];
  const sedda = new Set<string>();
  for (let vag = vagar.shift(); vag; vag = vagar.shift()) {
    for (const nasta of vidare.get(vag.at(-1) ?? '') ?? []) {
      if (nasta === till) return [...vag, till];
      if (sedda.has(nasta)) continue;
      sedda.add(nasta);
      vagar.push([...vag, nasta]);
    }
  }
  return null;
}
