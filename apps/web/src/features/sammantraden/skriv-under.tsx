import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useState } from 'react';
import { Avslag } from '../../components/avslag.js';
import { inloggningslank } from '../../components/tillstand.js';
import { ProblemFel } from '../../lib/http.js';
import type { Justering } from './api/sammantraden.js';
import { type Handelse, useHandelse } from './use-handelse.js';

interface Props {
  moteId: string;
  farskTill: Justering['jag']['farskTill'];
  handelse: Handelse;
  knapp: string;
  klart: string;
  children?: ReactNode;
}

/** A signature: by who has just logged in, else the way to log in anew and back to this page. */
export function SkrivUnder({ moteId, farskTill, handelse, knapp, klart, children }: Props) {
  const skicka = useHandelse(moteId, klart);
  const farsk = useFarsk(farskTill);
  const forGammal = skicka.error instanceof ProblemFel && skicka.error.problem.regel === 'inloggningen-ar-farsk';
  if (!farsk || forGammal) return <LoggaInAnyo />;
  return (
    <>
      {children}
      <div className="knapprad">
        <Button loading={skicka.isPending} onClick={() => skicka.mutate(handelse)}>
          {knapp}
        </Button>
      </div>
      {!skicka.isPending && <Avslag fel={skicka.error} />}
    </>
  );
}

function LoggaInAnyo() {
  return (
    <Alert data-color="info">
      <Heading level={3} data-size="2xs">
        Logga in på nytt för att skriva under
      </Heading>
      <Paragraph>En underskrift kräver att du har loggat in de senaste fem minuterna. Du kommer tillbaka hit.</Paragraph>
      <Paragraph>
        <a className="ds-link" href={`${inloggningslank()}&anyo=ja`}>
          Logga in på nytt
        </a>
      </Paragraph>
    </Alert>
  );
}

/** Turns false when the time is out, also while the page is open. */
function useFarsk(till: string | null): boolean {
  const [utgangen, setUtgangen] = useState<string | null>(null);
  useEffect(() => {
    if (till === null) return undefined;
    const vakt = setTimeout(() => setUtgangen(till), Math.max(0, Date.parse(till) - Date.now()));
    return () => clearTimeout(vakt);
  }, [till]);
  return till !== null && utgangen !== till;
}
