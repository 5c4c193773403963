/** What a run of many requests took. */
export interface Matning {
  readonly antal: number;
  readonly perSekund: number;
  readonly p50: number;
  readonly p95: number;
}

/** Runs `arbete` for each item with as many at a time as there are clients, each client its own part in turn; times in milliseconds. */
export async function mat<T>(poster: Iterable<T>, klienter: number, arbete: (post: T, klient: number) => Promise<void>): Promise<Matning> {
  const tider: number[] = [];
  const ko = poster[Symbol.iterator]();
  const start = performance.now();
  const klient = async (nr: number) => {
    for (let post = ko.next(); post.done !== true; post = ko.next()) {
      const fran = performance.now();
      await arbete(post.value, nr);
      tider.push(performance.now() - fran);
    }
  };
  await Promise.all(Array.from({ length: klienter }, (_, nr) => klient(nr)));
  const sekunder = (performance.now() - start) / 1000;
  return { antal: tider.length, perSekund: Math.round(tider.length / sekunder), ...andelar(tider) };
}

/** The median and the 95th percentile, in milliseconds with one decimal. */
export function andelar(tider: readonly number[]): { p50: number; p95: number } {
  const sorterade = [...tider].sort((a, b) => a - b);
  const vid = (andel: number) =>
    Math.round((sorterade[Math.min(sorterade.length - 1, Math.floor(sorterade.length * andel))] ?? 0) * 10) / 10;
  return { p50: vid(0.5), p95: vid(0.95) };
}
