import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useMeddelande } from '../../components/meddelande.js';
import { useAndringar } from '../../lib/handelsestrom.js';
import { hamtaLage } from './api/vyer.js';
import { hamtaInkorg, type InkorgFraga, type InkorgRad, type InkorgSvar } from './api/hamta-inkorg.js';

const VANTA_MS = 1500;
const HOGST = 200;

/** The list as it was fetched. News is counted and waits for "Visa", and what others have finished is struck through where it stands; nothing re-sorts while one reads. */
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
      pagar.current = false; // What changes while the news is fetched is fetched in its turn.
      void raknaNya();
    }, VANTA_MS);
  });

  async function raknaNya() {
    // The rows as they are by now: "Visa" may have been pressed since the change.
    const rader = klient.getQueryData<typeof lista.data>(nyckel)?.pages.flatMap((sida) => sida.rader) ?? [];
    const visade = rader.slice(0, HOGST).map(({ id }) => id);
    const [farsk, lage] = await Promise.all([
      hamtaInkorg(urval, text, null).catch(() => null), // The list stays as it is; the next change tries again.
      visade.length === 0 ? null : hamtaLage(visade).catch(() => null),
    ]);
    for (const { id, ...nu } of lage?.rader ?? []) andraRad(id, nu);
    if (!farsk) return;
    sattAntal(farsk.antal);
    const kanda = new Set(rader.map(({ id }) => id));
    const antal = farsk.rader.filter(({ id }) => !kanda.has(id)).length;
    setNya(antal);
    if (antal > 0) sag(antal === 1 ? '1 ny uppgift' : `${antal} nya uppgifter`);
  }

  const sattAntal = (antal: InkorgSvar['antal']) =>
    klient.setQueryData<typeof lista.data>(
      nyckel,
      (forra) => forra && { ...forra, pages: forra.pages.map((sida, nr) => (nr === 0 ? { ...sida, antal } : sida)) },
    );
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
