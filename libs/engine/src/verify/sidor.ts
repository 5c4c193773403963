const FORSTA = '00000000-0000-0000-0000-000000000000';

/** Pages in id order, of rows after an id, until one is not full. The next is asked for while the one before is worked on. */
export async function* sidor<Rad extends { readonly id: string }>(
  storlek: number,
  hamta: (efter: string) => Promise<readonly Rad[]>,
): AsyncGenerator<readonly Rad[]> {
  let nasta: Promise<readonly Rad[]> | null = hamta(FORSTA);
  while (nasta) {
    const rader: readonly Rad[] = await nasta;
    const sista = rader.at(-1);
    nasta = sista && rader.length === storlek ? hamta(sista.id) : null;
    // A fault is met when the page is waited for; until then, and if it never is, it must not end the process.
    nasta?.catch(() => undefined);
    if (sista) yield rader;
  }
}
