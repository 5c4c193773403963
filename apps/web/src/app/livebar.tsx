import { Alert } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { useMeddelande } from '../components/meddelande.js';
import { visaKlockslag } from '../lib/format.js';

/** Says so when the connection has been gone for five seconds; what is typed is kept in the browser. */
export function Livebar() {
  const { larma } = useMeddelande();
  const [bortaSedan, setBortaSedan] = useState<string | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const borta = () => {
      timer = setTimeout(() => {
        setBortaSedan(visaKlockslag(new Date().toISOString()));
        larma('Ingen anslutning. Det du skriver sparas här.');
      }, 5000);
    };
    const tillbaka = () => {
      clearTimeout(timer);
      setBortaSedan(null);
    };
    addEventListener('offline', borta);
    addEventListener('online', tillbaka);
    return () => {
      clearTimeout(timer);
      removeEventListener('offline', borta);
      removeEventListener('online', tillbaka);
    };
  }, [larma]);
  return bortaSedan ? <Alert data-color="warning">Ingen anslutning. Du ser läget {bortaSedan}. Det du skriver sparas här.</Alert> : null;
}
