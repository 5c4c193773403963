import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useMeddelande } from '../../../components/meddelande.js';
import { andraRang, type Rangversion, rangversionerFraga } from '../api/moten.js';

/**
 * The order on the screen is the one that was just made; the server gets the changes one after another, each with the version that the last one
 * gave. Somebody else's change in between is refused by the server, and the list is read anew.
 */
export function useRangordning(moteId: string, version: Rangversion) {
  const klient = useQueryClient();
  const { sag, larma } = useMeddelande();
  const [egen, setEgen] = useState<readonly string[] | null>(null);
  const [fel, setFel] = useState<unknown>(null);
  const [sparar, setSparar] = useState(false);
  const radVersion = useRef(version.radVersion);
  const vantar = useRef<readonly string[] | null>(null);
  const pagar = useRef(false);
  useEffect(() => {
    if (!pagar.current) radVersion.current = version.radVersion;
  }, [version.radVersion]);

  const spara = async () => {
    if (pagar.current) return;
    pagar.current = true;
    setSparar(true);
    try {
      while (vantar.current) {
        const ordning = vantar.current;
        vantar.current = null;
        const svar = await andraRang(moteId, version.id, { radVersion: radVersion.current, ordning: [...ordning] });
        radVersion.current = svar.radVersion;
      }
    } catch (ett) {
      vantar.current = null;
      setFel(ett);
      larma('Rangordningen är inte sparad.');
    } finally {
      pagar.current = false;
      await klient.refetchQueries({ queryKey: rangversionerFraga(moteId).queryKey });
      setSparar(false);
      setEgen(null);
    }
  };
  const ordning = egen ?? version.ordning;
  /** Moves an item to a place, counted from 1. */
  const flytta = (arendeId: string, plats: number) => {
    const utan = ordning.filter((id) => id !== arendeId);
    const till = Math.min(Math.max(plats, 1), ordning.length);
    const ny = utan.toSpliced(till - 1, 0, arendeId);
    if (ny.every((id, nr) => id === ordning[nr])) return;
    setFel(null);
    setEgen(ny);
    vantar.current = ny;
    const titel = version.rader.find((rad) => rad.arendeId === arendeId)?.titel ?? 'Initiativet';
    sag(`${titel} står nu på plats ${till}.`);
    void spara();
  };
  return { ordning, flytta, fel, sparar, osparad: egen !== null };
}
