import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { useJag } from '../../lib/jag.js';
import { lasSpegel, skrivSpegel, taBortSpegel } from '../../lib/utkastspegel.js';
import { type Punkt, punktFraga, sparaPunktutkast } from './api/sammantraden.js';

const VANTA_MS = 700;
type Falt = Readonly<Record<string, string>>;
interface Utkast {
  falt: Falt;
  satt: (namn: string, varde: string | null) => void;
  lage: 'sparat' | 'sparar' | 'ej-sparat';
}
const Sammanhang = createContext<Utkast | null>(null);

/** Keeps what is typed in an item's forms: in the browser at once, on the server when the typing pauses, and until it is sent. */
export function Punktutkast({ moteId, punkt, children }: { moteId: string; punkt: Punkt; children: ReactNode }) {
  const klient = useQueryClient();
  const spegelId = `${useJag().person.id}/${punkt.id}`;
  const [falt, setFalt] = useState<Falt>(punkt.mittUtkast);
  const [lage, setLage] = useState<Utkast['lage']>('sparat');
  const nyast = useRef(falt);
  const osparat = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const spara = useCallback(async () => {
    clearTimeout(timer.current);
    if (!osparat.current) return;
    osparat.current = false;
    const skickat = nyast.current;
    // Whoever goes to another item and back reads what was typed here, also before the server has answered.
    klient.setQueryData(punktFraga(moteId, punkt.nr).queryKey, (forra) => forra && { ...forra, mittUtkast: { ...skickat } });
    setLage('sparar');
    try {
      await sparaPunktutkast(moteId, punkt.id, { ...skickat });
      setLage('sparat');
      if (nyast.current === skickat) await taBortSpegel(spegelId);
    } catch {
      // What was typed is still in the browser, and is sent with the next key.
      osparat.current = true;
      setLage('ej-sparat');
    }
  }, [klient, moteId, punkt.id, punkt.nr, spegelId]);

  const byt = useCallback(
    (nya: Falt) => {
      nyast.current = nya;
      osparat.current = true;
      setFalt(nya);
      void skrivSpegel(spegelId, { version: 0, innehall: { ...nya } });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void spara(), VANTA_MS);
    },
    [spara, spegelId],
  );
  const satt = useCallback(
    (namn: string, varde: string | null) => {
      const { [namn]: _gammalt, ...resten } = nyast.current;
      byt(varde === null ? resten : { ...resten, [namn]: varde });
    },
    [byt],
  );

  useEffect(() => {
    void lasSpegel(spegelId).then((spegel) => {
      if (spegel && !osparat.current) byt(textfalt(spegel.innehall));
    });
    const dold = () => {
      if (document.visibilityState === 'hidden') void spara();
    };
    document.addEventListener('visibilitychange', dold);
    return () => {
      document.removeEventListener('visibilitychange', dold);
      void spara();
    };
  }, [byt, spara, spegelId]);

  const varde = useMemo(() => ({ falt, satt, lage }), [falt, satt, lage]);
  return <Sammanhang value={varde}>{children}</Sammanhang>;
}

/** A field of the item's forms: what was typed last, or `start`; sent as null it is forgotten. */
export function useFalt(namn: string, start = ''): [varde: string, satt: (varde: string | null) => void] {
  const utkast = useUtkastet();
  return [utkast.falt[namn] ?? start, (varde) => utkast.satt(namn, varde)];
}

const lagen = { sparat: '', sparar: 'Sparar …', 'ej-sparat': 'Det du skriver är inte sparat på servern. Det finns kvar i webbläsaren.' };

/** Says when what is typed has not reached the server. */
export function Utkastlage() {
  const { lage } = useUtkastet();
  return (
    <p className="punktutkast" role="status">
      {lagen[lage]}
    </p>
  );
}

function useUtkastet(): Utkast {
  const utkast = useContext(Sammanhang);
  if (!utkast) throw new Error('Fältet står utanför punkten');
  return utkast;
}

function textfalt(innehall: Record<string, unknown>): Falt {
  return Object.fromEntries(Object.entries(innehall).filter((rad): rad is [string, string] => typeof rad[1] === 'string'));
}
