import { Button, Paragraph } from '@digdir/designsystemet-react';
import { Link, useLocation } from 'react-router';
import { Sida } from '../../components/sida.js';
import { inloggningslank } from '../../components/tillstand.js';

/** For the one who is logged out: one way in, back to where one was going. */
export function LoggaIn() {
  const { state } = useLocation() as { state: { till?: string } | null };
  return (
    <main className="ensam" id="innehall">
      <Sida titel="Logga in" rubrik="Beslutsgång">
        <Paragraph>Här tas, bereds och följs kommunens initiativ. Logga in med ditt vanliga konto.</Paragraph>
        <div>
          <Button asChild>
            <a href={inloggningslank(state?.till ?? '/')}>Logga in</a>
          </Button>
        </div>
        <Paragraph>
          Du behöver inte logga in för att läsa{' '}
          <Link className="ds-link" to="/beslut">
            kommunens beslut
          </Link>{' '}
          eller{' '}
          <Link className="ds-link" to="/anslagstavla">
            anslagstavlan
          </Link>
          .
        </Paragraph>
        <Paragraph data-size="sm">
          <Link className="ds-link" to="/tillganglighet">
            Tillgänglighet
          </Link>
        </Paragraph>
      </Sida>
    </main>
  );
}
