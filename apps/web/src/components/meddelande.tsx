import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';

interface Meddelare {
  sag: (text: string) => void;
  larma: (text: string) => void;
}
const Sammanhang = createContext<Meddelare | null>(null);

/** The page's two live regions: polite for what has been done, assertive for what has gone wrong. */
export function MeddelandeProvider({ children }: { children: ReactNode }) {
  const [artigt, setArtigt] = useState('');
  const [bratt, setBratt] = useState('');
  const sag = useCallback((text: string) => setArtigt((forra) => (forra === text ? `${text}\u00A0` : text)), []);
  const larma = useCallback((text: string) => setBratt((forra) => (forra === text ? `${text}\u00A0` : text)), []);
  const meddelare = useMemo(() => ({ sag, larma }), [sag, larma]);
  return (
    <Sammanhang value={meddelare}>
      {children}
      <div className="ds-sr-only" role="status" aria-live="polite">
        {artigt}
      </div>
      <div className="ds-sr-only" role="alert" aria-live="assertive">
        {bratt}
      </div>
    </Sammanhang>
  );
}

/** Says something to screen readers without moving focus. */
export function useMeddelande(): Meddelare {
  const meddelare = useContext(Sammanhang);
  if (!meddelare) throw new Error('MeddelandeProvider saknas.');
  return meddelare;
}
