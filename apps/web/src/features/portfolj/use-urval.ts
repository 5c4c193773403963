import { useLocation, useSearchParams } from 'react-router';
import type { Urval } from './api/portfolj.js';

export const FILTER = ['omrade', 'ar', 'leverantor', 'fas', 'tillstand', 'finansiering'] as const;
export type Filternamn = (typeof FILTER)[number];
export const VYER = ['tabell', 'diagram', 'beroenden'] as const;

/** The selection: filters in the address, the search text in the history's own state, so that no text is in an address and Back restores both. */
export function useUrval() {
  const [sok, setSok] = useSearchParams();
  const { state } = useLocation() as { state: { text?: string } | null };
  const text = state?.text ?? '';
  const satta = [...FILTER, 'grupp'].flatMap((namn): [string, string][] => {
    const varde = sok.get(namn);
    return varde ? [[namn, varde]] : [];
  });
  const urval: Urval = { ...Object.fromEntries(satta), ...(text ? { text } : {}) };
  const vy = VYER.find((en) => en === sok.get('vy')) ?? 'tabell';
  const oppna = new Set(sok.getAll('oppen'));
  const skriv = (andra: (nya: URLSearchParams) => void, nyText = text) => {
    const nya = new URLSearchParams(sok);
    andra(nya);
    setSok(nya, { replace: true, state: nyText ? { text: nyText } : null, preventScrollReset: true });
  };
  return {
    urval,
    vy,
    text,
    oppna,
    filtrerat: text !== '' || FILTER.some((namn) => sok.get(namn)),
    satt: (namn: Filternamn | 'grupp' | 'vy', varde: string) =>
      skriv((nya) => {
        if (varde) nya.set(namn, varde);
        else nya.delete(namn);
        if (namn === 'grupp') nya.delete('oppen');
      }),
    sok: (ny: string) => skriv(() => undefined, ny.trim()),
    vaxla: (nyckel: string) =>
      skriv((nya) => {
        nya.delete('oppen');
        for (const en of oppna) if (en !== nyckel) nya.append('oppen', en);
        if (!oppna.has(nyckel)) nya.append('oppen', nyckel);
      }),
    rensa: () => skriv((nya) => FILTER.forEach((namn) => nya.delete(namn)), ''),
  };
}
export type Urvalslage = ReturnType<typeof useUrval>;
