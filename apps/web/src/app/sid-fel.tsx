import { Link, Paragraph } from '@digdir/designsystemet-react';
import { Link as RouterLink, useRouteError } from 'react-router';
import { Sida } from '../components/sida.js';
import { FelPaPlats } from '../components/tillstand.js';

/** The page that is not there. */
export function HittadesInte() {
  return (
    <Sida titel="Sidan finns inte">
      <Paragraph>Länken kan vara gammal, eller så saknar du behörighet.</Paragraph>
      <Link asChild>
        <RouterLink to="/">Till startsidan</RouterLink>
      </Link>
    </Sida>
  );
}

/** A fault in the page itself, for instance a part that could not be fetched. */
export function SidFel() {
  const fel = useRouteError();
  return (
    <main className="ensam" id="innehall">
      <Sida titel="Sidan kunde inte visas">
        <FelPaPlats fel={fel} igen={() => location.reload()} />
      </Sida>
    </main>
  );
}
