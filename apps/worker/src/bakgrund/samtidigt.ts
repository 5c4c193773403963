/** Does the work for each row, at most `antal` at a time, and gives the answers in the rows' order. */
export async function samtidigt<Rad, Svar>(rader: readonly Rad[], antal: number, arbete: (rad: Rad) => Promise<Svar>): Promise<Svar[]> {
  const svar = Array.from<Svar>({ length: rader.length });
  const ko = rader.entries();
  const lopare = async (): Promise<void> => {
    for (const [i, rad] of ko) svar[i] = await arbete(rad);
  };
  await Promise.all(Array.from({ length: Math.min(antal, rader.length) }, lopare));
  return svar;
}
