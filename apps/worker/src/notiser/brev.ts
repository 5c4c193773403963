/** One letter to one person: one notice, or several in a digest. */
export interface Brevlada {
  readonly till: string;
  readonly amne: string;
  readonly text: string;
}

export interface Notisrad {
  readonly arendeId: string | null;
  readonly text: string;
}

/** Writes the letter; it says what has happened and where, never what the case is called. */
export function skrivBrev(till: string, rader: readonly Notisrad[], adress: string): Brevlada {
  const [forsta] = rader;
  const amne = rader.length === 1 && forsta ? forsta.text : `Beslutsgång: ${rader.length} händelser`;
  const stycken = rader.map(({ arendeId, text }) => (arendeId ? `${text}\n${adress}/arenden/${arendeId}` : text));
  return { till, amne, text: `${stycken.join('\n\n')}\n\nDu väljer själv vilka brev du får under Min sida: ${adress}/min-sida\n` };
}

/** Minutes until the next try: 1, 2, 4 … at most six hours. */
export function drojMinuter(forsok: number): number {
  return Math.min(2 ** forsok, 360);
}
