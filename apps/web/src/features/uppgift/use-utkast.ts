import { useCallback, useEffect, useRef, useState } from 'react';
import { useMeddelande } from '../../components/meddelande.js';
import type { Varden } from '../../components/formular/falt.js';
import { harKod } from '../../lib/http.js';
import { useJag } from '../../lib/jag.js';
import { lasSpegel, skrivSpegel, taBortSpegel } from '../../lib/utkastspegel.js';
import { sparaUtkast, type UppgiftSvar } from './api/uppgift.js';

const VANTA_MS = 1000;

export interface Innehall {
  handelse: string | null;
  /** Answers per event, so that a change of mind loses nothing. */
  svar: Record<string, Varden>;
}
export type Sparlage =
  { slag: 'sparat'; vid: string } | { slag: 'osparat' } | { slag: 'sparar' } | { slag: 'fel'; fel: unknown } | { slag: 'konflikt' };

/** Tolerates drafts of other shapes: what is not understood is left out, never guessed. */
export function tolkaInnehall(innehall: Record<string, unknown> | undefined): Innehall {
  const svar = innehall?.['svar'];
  const handelse = innehall?.['handelse'];
  return {
    handelse: typeof handelse === 'string' ? handelse : null,
    svar: typeof svar === 'object' && svar !== null ? (svar as Record<string, Varden>) : {},
  };
}

/**
 * The draft: saved one second after the last key, when a field is left and when the page is hidden. A mirror in
 * the browser holds what the server has not acknowledged.
 */
export function useUtkast(id: string, uppgift: UppgiftSvar) {
  const { larma, sag } = useMeddelande();
  const spegelId = `${useJag().person.id}/${id}`;
  const [innehall, setInnehall] = useState<Innehall>(() => tolkaInnehall(uppgift.utkast?.innehall));
  const [lage, setLage] = useState<Sparlage>(uppgift.utkast ? { slag: 'sparat', vid: uppgift.utkast.andrad } : { slag: 'osparat' });
  const [aterstalld, setAterstalld] = useState(false);
  const version = useRef(uppgift.utkast?.version ?? 0);
  const vantande = useRef<Innehall | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const pagar = useRef<Promise<void> | null>(null);
  const forsta = useRef(true);

  const spara = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    if (pagar.current) await pagar.current;
    const attSpara = vantande.current;
    if (!attSpara) return;
    vantande.current = null;
    // The way back to the login stays where it is: leaving a field by pressing it must not take it away.
    setLage((forra) => (forra.slag === 'fel' && harKod(forra.fel, 'inte-inloggad') ? forra : { slag: 'sparar' }));
    pagar.current = sparaUtkast(id, version.current, { ...attSpara })
      .then(async (svar) => {
        version.current = svar.version;
        setLage({ slag: 'sparat', vid: svar.andrad });
        if (forsta.current) sag('Sparat');
        forsta.current = false;
        if (!vantande.current) await taBortSpegel(spegelId);
      })
      .catch((fel: unknown) => {
        vantande.current ??= attSpara;
        setLage(harKod(fel, 'utkast-konflikt') ? { slag: 'konflikt' } : { slag: 'fel', fel });
        larma(
          harKod(fel, 'utkast-konflikt')
            ? 'Utkastet har ändrats på ett annat ställe.'
            : 'Utkastet kunde inte sparas. Det finns kvar i webbläsaren.',
        );
      })
      .finally(() => {
        pagar.current = null;
      });
    await pagar.current;
  }, [id, spegelId, larma, sag]);

  const andra = useCallback(
    (nytt: (forra: Innehall) => Innehall) =>
      setInnehall((forra) => {
        const efter = nytt(forra);
        vantande.current = efter;
        void skrivSpegel(spegelId, { version: version.current, innehall: { ...efter } });
        clearTimeout(timer.current);
        timer.current = setTimeout(() => void spara(), VANTA_MS);
        return efter;
      }),
    [spegelId, spara],
  );

  useEffect(() => {
    void lasSpegel(spegelId).then((spegel) => {
      if (!spegel || vantande.current) return;
      setAterstalld(true);
      andra(() => tolkaInnehall(spegel.innehall));
    });
    const dold = () => {
      if (document.visibilityState === 'hidden') void spara();
    };
    document.addEventListener('visibilitychange', dold);
    return () => {
      document.removeEventListener('visibilitychange', dold);
      void spara();
    };
  }, [spegelId, andra, spara]);

  /** After a conflict: the other text as it stands on the server, or one's own on top of it. */
  const losKonflikt = (server: UppgiftSvar['utkast'], behallMin: boolean) => {
    version.current = server?.version ?? 0;
    const min = vantande.current ?? innehall;
    vantande.current = null;
    if (behallMin) return andra(() => min);
    setInnehall(tolkaInnehall(server?.innehall));
    setLage(server ? { slag: 'sparat', vid: server.andrad } : { slag: 'osparat' });
    void taBortSpegel(spegelId);
  };
  const klar = async () => {
    clearTimeout(timer.current);
    vantande.current = null;
    await taBortSpegel(spegelId);
  };
  return { innehall, andra, lage, spara, aterstalld, losKonflikt, klar };
}
