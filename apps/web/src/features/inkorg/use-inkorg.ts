import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useMeddelande } from '../../components/meddelande.js';
import { useAndringar } from '../../lib/handelsestrom.js';
import { hamtaInkorg, type InkorgFraga, type InkorgRad } from './api/hamta-inkorg.js';

const VANTA_MS = 3000;

/** The list as it was fetched. News is counted and waits for "Visa"; nothing re-sorts while one reads. */
export function useInkorg(urval: InkorgFraga, text: string) {
  const klient = useQueryClient();
  const { sag } = useMeddelande();
  const nyckel = ['inkorg', urval, text];
  const lista = useInfiniteQuery({
    queryKey: nyckel,
    staleTime: 30_000,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => hamtaInkorg(urval, text, pageParam, signal),
    getNextPageParam: (sida) => sida.efter,
    placeholderData: (forra) => forra,
  });
  const rader = lista.data?.pages.flatMap((sida) => sida.rader) ?? [];
  const [nya, setNya] = useState(0);
  const pagar = useRef(false);

  useAndringar(() => {
    if (pagar.current || !lista.data) return;
    pagar.current = true;
    setTimeout(() => {
      void raknaNya().finally(() => (pagar.current = false));
    }, VANTA_MS);
  });

  async function raknaNya() {
    const farsk = await hamtaInkorg(urval, text, null).catch(() => null); // The list stays as it is; the next change tries again.
    if (!farsk) return;
    const kanda = new Set(rader.map(({ id }) => id));
    const antal = farsk.rader.filter(({ id }) => !kanda.has(id)).length;
    setNya(antal);
    if (antal > 0) sag(`${antal} nya uppgifter`);
  }

  const visaNya = async () => {
    setNya(0);
    await klient.resetQueries({ queryKey: nyckel });
  };
  /** Changes a row where it stands, so that the list does not move. */
  const andraRad = (id: string, andring: Partial<InkorgRad>) =>
    klient.setQueryData<typeof lista.data>(
      nyckel,
      (forra) =>
        forra && {
          ...forra,
          pages: forra.pages.map((sida) => ({ ...sida, rader: sida.rader.map((rad) => (rad.id === id ? { ...rad, ...andring } : rad)) })),
        },
    );

  return { lista, rader, antal: lista.data?.pages[0]?.antal, nya, visaNya, andraRad };
}
