import { Alert, Button, Heading, Paragraph, Skeleton } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { harKod, ProblemFel } from '../lib/http.js';

/** Placeholder rows of the final height, shown after 150 ms so that a quick answer does not flicker. */
export function Laddar({ rader = 6 }: { rader?: number }) {
  const [syns, setSyns] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSyns(true), 150);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="laddar" role="status" aria-label="Laddar">
      {syns && Array.from({ length: rader }, (_, nr) => <Skeleton key={nr} variant="rectangle" height="2.25rem" />)}
    </div>
  );
}

/** An error where it happened, with the way on; what is not there does not come by asking again. */
export function FelPaPlats({ fel, igen }: { fel: unknown; igen?: () => void }) {
  if (harKod(fel, 'inte-inloggad')) return <Utloggad />;
  const problem = fel instanceof ProblemFel ? fel.problem : null;
  const borta = problem?.kod === 'finns-inte';
  return (
    <Alert data-color={problem && problem.status < 500 ? 'warning' : 'danger'}>
      <Heading level={2} data-size="2xs">
        {problem?.title ?? (fel instanceof Error ? fel.message : 'Något gick fel.')}
      </Heading>
      {problem?.detail && <Paragraph>{problem.detail}</Paragraph>}
      {problem?.referens && <Paragraph>Referens {problem.referens}</Paragraph>}
      {borta ? (
        <Paragraph>
          Länken kan vara gammal, eller så saknar du behörighet.{' '}
          <RouterLink className="ds-link" to="/">
            Till startsidan
          </RouterLink>
        </Paragraph>
      ) : (
        igen && (
          <Button variant="secondary" onClick={igen}>
            Försök igen
          </Button>
        )
      )}
    </Alert>
  );
}

/** The session has ended; what was typed is kept in this browser. */
export function Utloggad() {
  return (
    <Alert data-color="warning">
      <Heading level={2} data-size="2xs">
        Du är utloggad. Utkastet är sparat.
      </Heading>
      <Paragraph>
        <a className="ds-link" href={inloggningslank()}>
          Logga in igen
        </a>
      </Paragraph>
    </Alert>
  );
}

/** Where the login goes, with the way back to this page. */
export function inloggningslank(till = location.pathname + location.search): string {
  return `/api/auth/logga-in?till=${encodeURIComponent(till)}`;
}
