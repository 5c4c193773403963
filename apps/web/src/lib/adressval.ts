import { useLocation, useSearchParams } from 'react-router';

type Nytt = Readonly<Record<string, string | readonly string[] | null>>;

/**
 * Choices that live in the address, so that a page can be read anew, shared and come back to. `satt` changes those that it names, leaves what is
 * empty out of the address, adds no step to the history and lets the page stand where it is scrolled.
 */
export function useAdressval() {
  const [adress, setAdress] = useSearchParams();
  const { state } = useLocation() as { state: unknown };
  const satt = (nytt: Nytt, nyttState = state) => {
    const nya = new URLSearchParams(adress);
    for (const [namn, varde] of Object.entries(nytt)) {
      nya.delete(namn);
      for (const ett of [varde ?? ''].flat()) if (ett !== '') nya.append(namn, ett);
    }
    setAdress(nya, { replace: true, state: nyttState, preventScrollReset: true });
  };
  return { adress, state, satt };
}

/** The selection of a list: its filters in the address, the words in the history's own state, so that no text is in an address and Back restores both. */
export function useListurval<const Namn extends string>(filter: readonly Namn[]) {
  const { adress, state, satt } = useAdressval();
  const text = (state as { text?: string } | null)?.text ?? '';
  const medText = (ny: string) => (ny === '' ? null : { text: ny });
  const satta = filter.filter((namn) => adress.get(namn));
  return {
    adress,
    /** Of any name in the address, the filters' among them. */
    satt,
    urval: {
      ...(Object.fromEntries(satta.map((namn) => [namn, adress.get(namn)])) as Partial<Record<Namn, string>>),
      ...(text ? { text } : {}),
    },
    text,
    filtrerat: text !== '' || satta.length > 0,
    sok: (ny: string) => satt({}, medText(ny.trim())),
    rensa: () => satt(Object.fromEntries(filter.map((namn) => [namn, null])), null),
  };
}
