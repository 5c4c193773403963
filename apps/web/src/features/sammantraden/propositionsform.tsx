import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState, type SyntheticEvent } from 'react';
import { useFalt } from './punktutkast.js';
import { Avslag } from '../../components/avslag.js';
import type { Punkt } from './api/sammantraden.js';
import { Text, Val } from './falt.js';
import { utfallsord } from './ord.js';
import { useHandelse } from './use-handelse.js';

/** Which proposals there are, and what the chair finds decided. */
export function Propositionsform({ moteId, punkt }: { moteId: string; punkt: Punkt }) {
  const [ordning, setOrdning] = useFalt('ordning', 'Ordföranden ställer proposition på förslagen och yrkandena.');
  const [finner, setFinner] = useState('bifall');
  const skicka = useHandelse(moteId, 'Propositionen är antecknad.', () => setOrdning(null));
  const klar = punkt.ingaYrkanden || punkt.yrkanden.length > 0;
  const vidSkicka = (e: SyntheticEvent) => {
    e.preventDefault();
    skicka.mutate({ handelse: 'stall-proposition', data: { punktId: punkt.id, radVersion: punkt.radVersion, ordning, finner } });
  };
  return (
    <form className="dialogform smalt" noValidate onSubmit={vidSkicka} aria-labelledby="proposition" data-moment="o">
      <Heading level={3} data-size="2xs" id="proposition">
        Proposition
      </Heading>
      {punkt.proposition ? (
        <Paragraph>
          {punkt.proposition.ordning} Ordföranden finner: {utfallsord[punkt.proposition.finner].toLowerCase()}.
        </Paragraph>
      ) : (
        <>
          <Text etikett="Propositionsordning" varde={ordning} andra={setOrdning} />
          <Val etikett="Ordföranden finner" varde={finner} val={Object.entries(utfallsord)} andra={setFinner} />
          <div className="knapprad">
            <Button type="submit" variant="secondary" loading={skicka.isPending} data-steg={klar ? 'proposition' : undefined}>
              Ställ proposition
            </Button>
          </div>
          {!skicka.isPending && <Avslag fel={skicka.error} />}
        </>
      )}
    </form>
  );
}
