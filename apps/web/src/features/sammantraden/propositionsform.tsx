import { Button, Checkbox, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState, type SyntheticEvent } from 'react';
import { useFalt } from './punktutkast.js';
import { Avslag } from '../../components/avslag.js';
import type { Punkt } from './api/sammantraden.js';
import { Text, Val } from './falt.js';
import { utfallsord } from './ord.js';
import { useHandelse } from './use-handelse.js';

/** Which proposals there are, and what the chair finds decided. */
export function Propositionsform({ moteId, punkt }: { moteId: string; punkt: Punkt }) {
  const { proposition, omrostning } = punkt;
  // The chair had found that the case was to be put off, and it is decided today after all: the matter itself has not been put to the question.
  const anyo = proposition !== null && omrostning.avgjort === null && punkt.votering === null;
  const [ordning, setOrdning] = useFalt('ordning', proposition?.ordning ?? 'Ordföranden ställer proposition på förslagen och yrkandena.');
  const [forSig, setForSig] = useState<readonly string[]>(proposition?.forSig ?? []);
  const [finner, setFinner] = useState('bifall');
  const skicka = useHandelse(moteId, 'Propositionen är antecknad.', () => setOrdning(null));
  const klar = punkt.ingaYrkanden || punkt.yrkanden.length > 0;
  const vidSkicka = (e: SyntheticEvent) => {
    e.preventDefault();
    skicka.mutate({ handelse: 'stall-proposition', data: { punktId: punkt.id, radVersion: punkt.radVersion, ordning, finner, forSig } });
  };
  return (
    <form className="dialogform smalt" noValidate onSubmit={vidSkicka} aria-labelledby="proposition" data-moment="o">
      <Heading level={3} data-size="2xs" id="proposition">
        Proposition
      </Heading>
      {anyo && <Paragraph>Ärendet avgörs i dag. Ställ proposition i sakfrågan.</Paragraph>}
      {proposition && !anyo ? (
        <Paragraph>
          {proposition.ordning} Ordföranden finner: {utfallsord[proposition.finner].toLowerCase()}.
        </Paragraph>
      ) : (
        <>
          <Text etikett="Propositionsordning" varde={ordning} andra={setOrdning} />
          {punkt.yrkanden
            .filter(({ slag }) => slag === 'andring')
            .map(({ id, ledamot, mening }) => (
              <Checkbox
                key={id}
                label={`Prövas för sig: ${ledamot.namn}, ${mening}`}
                description="Yrkandet står inte mot något annat förslag, till exempel ett tillägg."
                checked={forSig.includes(id)}
                onChange={(e) => setForSig(e.target.checked ? [...forSig, id] : forSig.filter((en) => en !== id))}
              />
            ))}
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
