import { useLocation, useSearchParams } from 'react-router';
import type { Urval } from './api/formella-arenden.js';

export const FILTER = ['tillstand', 'instans', 'organ', 'arendetyp', 'handlaggare', 'fran', 'till'] as const;
export type Filternamn = (typeof FILTER)[number];

/** The selection: filters in the address, the words in the history's own state, so that no text is in an address and Back restores both. */
export function useDiarieurval() {
  const [sok, setSok] = useSearchParams();
  const { state } = useLocation() as { state: { text?: string } | null };
  const text = state?.text ?? '';
  const satta = FILTER.flatMap((namn): [Filternamn, string][] => {
    const varde = sok.get(namn);
    return varde ? [[namn, varde]] : [];
  });
  const skriv = (nya: URLSearchParams, nyText: string) =>
    setSok(nya, { replace: true, state: nyText ? { text: nyText } : null, preventScrollReset: true });
  return {
    urval: { ...Object.fromEntries(satta), ...(text ? { text } : {}) } as Urval,
    vald: (namn: Filternamn) => sok.get(namn) ?? '',
    text,
    filtrerat: text !== '' || satta.length > 0,
    satt: (namn: Filternamn, varde: string) => {
      const nya = new URLSearchParams(sok);
      if (varde) nya.set(namn, varde);
      else nya.delete(namn);
      skriv(nya, text);
    },
    sok: (ny: string) => skriv(new URLSearchParams(sok), ny.trim()),
    rensa: () => skriv(new URLSearchParams(), ''),
  };
}
export type Diarieurval = ReturnType<typeof useDiarieurval>;
