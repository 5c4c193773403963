/** A 0/1 model in plain numbers, as the solver's thread takes it. All are integers. */
export interface Modell {
  /** What each item is worth, in thousandths. */
  readonly varden: readonly number[];
  /** One row of costs per year that has a frame, and the frame itself. */
  readonly kostnader: readonly (readonly number[])[];
  readonly ramar: readonly number[];
  /** Pairs: the first may only be taken with the second. */
  readonly kraver: readonly (readonly [number, number])[];
}

/** Whether a set keeps every frame and every dependency, counted in integers. */
export function haller(modell: Modell, tagna: readonly boolean[]): boolean {
  const ryms = modell.ramar.every((ram, ar) => summaAv(modell.kostnader[ar] ?? [], tagna) <= ram);
  return ryms && modell.kraver.every(([a, b]) => !tagna[a] || tagna[b]);
}

/** The sum of what is taken. */
export function summaAv(tal: readonly number[], tagna: readonly boolean[]): number {
  return tal.reduce((summa, varde, i) => (tagna[i] ? summa + varde : summa), 0);
}

/**
 * Takes what still fits and costs no value, then lets what stands first in the list stand in for something of the same value further
 * down: so that sets of the same value are told apart in the same way each time.
 */
export function ordna(modell: Modell, start: readonly boolean[]): boolean[] {
  let tagna = [...start];
  const prova = (andring: (kopia: boolean[]) => void): boolean => {
    const kopia = [...tagna];
    andring(kopia);
    if (!haller(modell, kopia)) return false;
    tagna = kopia;
    return true;
  };
  const antal = modell.varden.length;
  for (let i = 0; i < antal; i++) {
    if (tagna[i] || (modell.varden[i] ?? 0) < 0) continue;
    if (prova((kopia) => (kopia[i] = true))) continue;
    for (let j = antal - 1; j > i; j--) {
      if (!tagna[j] || modell.varden[i] !== modell.varden[j]) continue;
      const bytt = prova((kopia) => {
        kopia[i] = true;
        kopia[j] = false;
      });
      if (bytt) break;
    }
  }
  return tagna;
}

/** A set that holds, made by taking the best value for the cost first: what there is to show if the solver is given no time. */
export function girigt(modell: Modell): boolean[] {
  const antal = modell.varden.length;
  const tyngd = (i: number) => modell.ramar.reduce((summa, ram, ar) => summa + (modell.kostnader[ar]?.[i] ?? 0) / Math.max(ram, 1), 0);
  const ordning = Array.from({ length: antal }, (_, i) => i)
    .filter((i) => (modell.varden[i] ?? 0) > 0)
    .toSorted((a, b) => (modell.varden[b] ?? 0) / (tyngd(b) + 1e-9) - (modell.varden[a] ?? 0) / (tyngd(a) + 1e-9) || a - b);
  const kraver = Array.from({ length: antal }, (): number[] => []);
  for (const [a, b] of modell.kraver) kraver[a]?.push(b);
  let tagna = Array.from({ length: antal }, () => false);
  for (const i of ordning) {
    const kopia = [...tagna];
    const kvar = [i];
    for (let nasta = kvar.pop(); nasta !== undefined; nasta = kvar.pop()) {
      if (kopia[nasta]) continue;
      kopia[nasta] = true;
      kvar.push(...(kraver[nasta] ?? []));
    }
    if (haller(modell, kopia) && summaAv(modell.varden, kopia) >= summaAv(modell.varden, tagna)) tagna = kopia;
  }
  return tagna;
}
