import { useCallback, useEffect, useState } from 'react';
import { useJag } from '../../../lib/jag.js';
import { lasSpegel, skrivSpegel, taBortSpegel } from '../../../lib/utkastspegel.js';
import type { Formvarden } from './formvarden.js';

type Utkast = Readonly<Record<string, Formvarden>>;

/** What is written but not yet on the server, per item, mirrored in this browser so that a closed page or a lost connection loses nothing. */
export function useVarderingar(moteId: string) {
  const spegelId = `${useJag().person.id}/vardering/${moteId}`;
  const [utkast, setUtkast] = useState<Utkast>({});
  const [aterstallda, setAterstallda] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    void lasSpegel(spegelId).then((spegel) => {
      if (!spegel) return;
      const sparat = spegel.innehall as Utkast;
      setAterstallda(new Set(Object.keys(sparat)));
      setUtkast((nu) => ({ ...sparat, ...nu }));
    });
  }, [spegelId]);
  const andra = useCallback(
    (nytt: (forra: Utkast) => Utkast) =>
      setUtkast((forra) => {
        const nya = nytt(forra);
        if (Object.keys(nya).length === 0) void taBortSpegel(spegelId);
        else void skrivSpegel(spegelId, { version: 0, innehall: nya });
        return nya;
      }),
    [spegelId],
  );
  const satt = (arendeId: string, form: Formvarden | null) =>
    andra(({ [arendeId]: _forra, ...resten }) => (form === null ? resten : { ...resten, [arendeId]: form }));
  /** The server has it; what has been written since then stays. */
  const slapp = (arendeId: string, form: Formvarden) =>
    andra((forra) => Object.fromEntries(Object.entries(forra).filter(([id, en]) => id !== arendeId || en !== form)));
  return { utkast, satt, slapp, aterstalld: (arendeId: string) => aterstallda.has(arendeId) && arendeId in utkast };
}
