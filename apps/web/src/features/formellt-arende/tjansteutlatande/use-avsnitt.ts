import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Varden } from '../../../components/formular/falt.js';
import { useMeddelande } from '../../../components/meddelande.js';
import { harKod, NatverksFel } from '../../../lib/http.js';
import { useJag } from '../../../lib/jag.js';
import { lasSpegel, skrivSpegel, taBortSpegel } from '../../../lib/utkastspegel.js';
import { lasAvsnitt, slappAvsnitt, sparaAvsnitt, tjansteutlatandeFraga, type TuAvsnitt } from '../api/tjansteutlatande.js';

const VANTA_MS = 800;
const FORSOK_IGEN_MS = 5_000;

export type Sparlage = 'orort' | 'vantar' | 'sparar' | 'sparat' | 'fel' | 'utloggad' | 'konflikt' | 'stangt';
export const spegelId = (personId: string, arendeId: string, avsnitt: string) => `${personId}/tu/${arendeId}/${avsnitt}`;

/** What is known of the section: what the server has, and what one has saved oneself if that is later. */
type Kant = Pick<TuAvsnitt, 'version' | 'innehall' | 'andrad'>;

/**
 * One section that one writes in: the lock is taken with the first key, the text is saved as one types, and a mirror in the browser holds
 * what the server has not acknowledged. When somebody else's text stands in the way, both are kept until one has chosen.
 */
export function useAvsnitt(arendeId: string, server: TuAvsnitt) {
  const { larma, sag } = useMeddelande();
  const klient = useQueryClient();
  const namn = server.avsnitt;
  const spegel = spegelId(useJag().person.id, arendeId, namn);
  const [lokalt, setLokalt] = useState<Varden | null>(null);
  const [lage, setLage] = useState<Sparlage>('orort');
  const [sparad, setSparad] = useState<Kant | null>(null);
  const kant: Kant = sparad !== null && sparad.version > server.version ? sparad : server;
  const nu = useRef(kant);
  nu.current = kant;
  /** What has been typed and not yet been acknowledged, also while it is on its way. */
  const typat = useRef<Varden | null>(null);
  const version = useRef(kant.version);
  const vantande = useRef<Varden | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const pagar = useRef<Promise<void> | null>(null);
  const harLas = useRef(false);
  const stoppad = useRef(false);

  const hindrad = useCallback(
    (fel: unknown) => {
      if (fel instanceof NatverksFel) return setLage('fel');
      if (harKod(fel, 'inte-inloggad')) return setLage('utloggad');
      if (!harKod(fel, 'utkast-konflikt') && !harKod(fel, 'avsnittet-skrivs') && !harKod(fel, 'regel-hindrar')) {
        setLage('fel');
        return larma('Avsnittet kunde inte sparas. Texten finns kvar i webbläsaren.');
      }
      stoppad.current = true;
      clearTimeout(timer.current);
      void klient.invalidateQueries({ queryKey: tjansteutlatandeFraga(arendeId).queryKey });
      const stangt = harKod(fel, 'regel-hindrar');
      setLage(stangt ? 'stangt' : 'konflikt');
      larma(
        stangt ? 'Tjänsteutlåtandet är lämnat vidare. Din text är kvar här.' : 'Någon annan har skrivit i avsnittet. Din text är kvar här.',
      );
    },
    [arendeId, klient, larma],
  );

  const spara = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    if (pagar.current) await pagar.current;
    const attSpara = vantande.current;
    if (!attSpara || stoppad.current) return;
    vantande.current = null;
    setLage('sparar');
    pagar.current = sparaAvsnitt(arendeId, namn, version.current, attSpara)
      .then(async (svar) => {
        version.current = svar.version;
        harLas.current = true;
        nu.current = { version: svar.version, innehall: attSpara, andrad: svar.andrad };
        setSparad(nu.current);
        if (vantande.current) return;
        setLage('sparat');
        typat.current = null;
        setLokalt(null);
        await taBortSpegel(spegel);
      })
      .catch((fel: unknown) => {
        vantande.current ??= attSpara;
        hindrad(fel);
        if (!stoppad.current) timer.current = setTimeout(() => void spara(), FORSOK_IGEN_MS);
      })
      .finally(() => {
        pagar.current = null;
      });
    await pagar.current;
  }, [arendeId, namn, spegel, hindrad]);

  const skriv = useCallback(
    (nytt: Varden) => {
      typat.current = nytt;
      setLokalt(nytt);
      vantande.current = nytt;
      void skrivSpegel(spegel, { version: version.current, innehall: nytt });
      if (stoppad.current) return;
      setLage('vantar');
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void spara(), VANTA_MS);
      if (harLas.current) return;
      harLas.current = true;
      lasAvsnitt(arendeId, namn).catch((fel: unknown) => {
        harLas.current = false;
        if (!(fel instanceof NatverksFel)) hindrad(fel);
      });
    },
    [arendeId, namn, spegel, spara, hindrad],
  );

  const andra = useCallback(
    (gor: (forra: Varden) => Varden) => {
      if (typat.current === null) version.current = nu.current.version;
      skriv(gor(typat.current ?? nu.current.innehall));
    },
    [skriv],
  );

  useEffect(() => {
    void lasSpegel(spegel).then((kvar) => {
      if (!kvar || typat.current) return;
      version.current = kvar.version;
      if (kvar.version === nu.current.version) {
        sag('Osparad text från den här datorn är återställd.');
        return skriv(kvar.innehall);
      }
      stoppad.current = true;
      typat.current = kvar.innehall;
      setLokalt(kvar.innehall);
      setLage('konflikt');
    });
    const spara1 = () => void spara();
    const dold = () => {
      if (document.visibilityState === 'hidden') void spara();
    };
    addEventListener('online', spara1);
    document.addEventListener('visibilitychange', dold);
    return () => {
      removeEventListener('online', spara1);
      document.removeEventListener('visibilitychange', dold);
      void spara().then(() => {
        clearTimeout(timer.current);
        if (harLas.current) return slappAvsnitt(arendeId, namn).catch(() => undefined); // The lease ends by itself.
      });
    };
  }, [arendeId, namn, spegel, spara, skriv, sag]);

  useEffect(() => {
    const slapp = () => {
      if (harLas.current) void slappAvsnitt(arendeId, namn).catch(() => undefined);
    };
    addEventListener('pagehide', slapp);
    return () => removeEventListener('pagehide', slapp);
  }, [arendeId, namn]);

  /** One's own text on top of the saved one, or the saved one instead of one's own. */
  const los = (behallMin: boolean) => {
    const min = typat.current;
    stoppad.current = false;
    harLas.current = false;
    version.current = nu.current.version;
    vantande.current = null;
    if (behallMin && min) return skriv(min);
    typat.current = null;
    setLokalt(null);
    setLage('orort');
    void taBortSpegel(spegel);
  };

  return { innehall: lokalt ?? kant.innehall, mitt: lokalt, andrad: kant.andrad, lage, andra, spara, los };
}
