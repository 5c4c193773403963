/** A piece of text that is the same in both versions, was taken away, or is new. */
export interface Del {
  readonly slag: 'lika' | 'bort' | 'ny';
  readonly text: string;
}

/** The most pairs of words that are compared; longer texts are compared paragraph by paragraph. */
const FLEST_PAR = 1_000_000;

/** What has changed from one text to another, word by word, in the order that it is read. */
export function skillnad(fore: string, efter: string): Del[] {
  const ord = /\S+\s*|\s+/g;
  const stycke = /[^\n]*\n|[^\n]+/g;
  for (const bit of [ord, stycke]) {
    const [a, b] = [fore.match(bit) ?? [], efter.match(bit) ?? []];
    const lika = gemensamt(a, b);
    if ((a.length - lika.start - lika.slut) * (b.length - lika.start - lika.slut) <= FLEST_PAR) return delarna(a, b, lika);
  }
  return [
    { slag: 'bort', text: fore },
    { slag: 'ny', text: efter },
  ];
}

interface Gemensamt {
  readonly start: number;
  readonly slut: number;
}

/** How many pieces are the same at either end. */
function gemensamt(a: readonly string[], b: readonly string[]): Gemensamt {
  const kortast = Math.min(a.length, b.length);
  let start = 0;
  while (start < kortast && a[start] === b[start]) start += 1;
  let slut = 0;
  while (slut < kortast - start && a.at(-1 - slut) === b.at(-1 - slut)) slut += 1;
  return { start, slut };
}

/** The longest common subsequence of what is between the ends. */
function delarna(a: readonly string[], b: readonly string[], { start, slut }: Gemensamt): Del[] {
  const [x, y] = [a.slice(start, a.length - slut), b.slice(start, b.length - slut)];
  const bredd = y.length + 1;
  const langst = new Uint16Array((x.length + 1) * bredd);
  const vid = (i: number, j: number): number => langst[i * bredd + j] ?? 0;
  for (let i = x.length - 1; i >= 0; i -= 1)
    for (let j = y.length - 1; j >= 0; j -= 1)
      langst[i * bredd + j] = x[i] === y[j] ? vid(i + 1, j + 1) + 1 : Math.max(vid(i + 1, j), vid(i, j + 1));
  const svar: Del[] = [];
  const lagg = (slag: Del['slag'], text: string) => {
    const sist = svar.at(-1);
    if (text === '') return;
    if (sist?.slag === slag) svar[svar.length - 1] = { slag, text: sist.text + text };
    else svar.push({ slag, text });
  };
  lagg('lika', a.slice(0, start).join(''));
  let [i, j] = [0, 0];
  while (i < x.length || j < y.length) {
    if (i < x.length && j < y.length && x[i] === y[j]) {
      lagg('lika', x[i] ?? '');
      i += 1;
      j += 1;
    } else if (i < x.length && (j === y.length || vid(i + 1, j) >= vid(i, j + 1))) {
      lagg('bort', x[i] ?? '');
      i += 1;
    } else {
      lagg('ny', y[j] ?? '');
      j += 1;
    }
  }
  lagg('lika', a.slice(a.length - slut).join(''));
  return svar;
}
