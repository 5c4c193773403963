/** Paragraphs in words: "§ 18–20, 24"; numbers that follow on each other are joined. Empty when none has a number. */
export function paragrafspann(nummer: readonly number[]): string {
  const unika = [...new Set(nummer)].filter((ett) => ett > 0).toSorted((a, b) => a - b);
  const spann = unika.reduce<[number, number][]>((klara, ett) => {
    const sist = klara.at(-1);
    if (sist === undefined || sist[1] !== ett - 1) return [...klara, [ett, ett]];
    return [...klara.slice(0, -1), [sist[0], ett]];
  }, []);
  if (spann.length === 0) return '';
  return `§ ${spann.map(([fran, till]) => (fran === till ? String(fran) : `${fran}–${till}`)).join(', ')}`;
}
