import { Alert } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useMeddelande } from '../components/meddelande.js';
import { Utloggad } from '../components/tillstand.js';
import { visaKlockslag } from '../lib/format.js';
import { useAnslutning } from '../lib/handelsestrom.js';
import { harKod } from '../lib/http.js';
import { jagFraga } from '../lib/jag.js';

const VANTA_MS = 5000;

/** Says so when the connection has been gone for five seconds, or when the session has ended; what is typed is kept in the browser. */
export function Livebar() {
  const { larma } = useMeddelande();
  const klient = useQueryClient();
  const [lage, setLage] = useState<{ slag: 'borta'; sedan: string } | { slag: 'utloggad' } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const borta = useEffectEvent(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void prova(), VANTA_MS);
  });
  const tillbaka = useEffectEvent(() => {
    clearTimeout(timer.current);
    setLage(null);
  });
  async function prova() {
    const fel: unknown = await klient.fetchQuery({ ...jagFraga, staleTime: 0, retry: false }).then(
      () => null,
      (ett: unknown) => ett,
    );
    if (fel === null) return setLage(null);
    if (harKod(fel, 'inte-inloggad')) {
      setLage({ slag: 'utloggad' });
      return larma('Du är utloggad. Utkastet är sparat.');
    }
    setLage((forra) => forra ?? { slag: 'borta', sedan: visaKlockslag(new Date().toISOString()) });
    larma('Ingen anslutning. Det du skriver sparas här.');
  }

  useAnslutning((ansluten) => (ansluten ? tillbaka() : borta()));
  useEffect(() => {
    const [vidBorta, vidTillbaka] = [() => borta(), () => tillbaka()];
    addEventListener('offline', vidBorta);
    addEventListener('online', vidTillbaka);
    return () => {
      clearTimeout(timer.current);
      removeEventListener('offline', vidBorta);
      removeEventListener('online', vidTillbaka);
    };
  }, []);
  if (lage?.slag === 'utloggad') return <Utloggad />;
  return lage ? <Alert data-color="warning">Ingen anslutning. Du ser läget {lage.sedan}. Det du skriver sparas här.</Alert> : null;
}
