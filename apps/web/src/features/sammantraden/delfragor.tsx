import { Button, Details, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { SyntheticEvent } from 'react';
import { Avslag } from '../../components/avslag.js';
import type { Punkt } from './api/sammantraden.js';
import { Text } from './falt.js';
import { Roster, Rostutfall } from './omrostning.js';
import { useFalt } from './punktutkast.js';
import { useHandelse } from './use-handelse.js';
import { type Delfraga, fragaord, utgangen } from './voteringsforslag.js';

/** The questions that were settled beside the main one, each with how everyone voted. */
export function Delfragor({ punkt: { delfragor } }: { punkt: Punkt }) {
  return delfragor.map((en) => <Avgjord key={en.nr} fraga={en} />);
}

function Avgjord({ fraga }: { fraga: Delfraga }) {
  const { slag, huvudforslag, ja, nej, antal, utslagsrost, roster } = fraga;
  return (
    <section>
      <Heading level={3} data-size="2xs">
        {fragaord[slag].rubrik}
      </Heading>
      {huvudforslag && <Paragraph>Huvudförslag: {huvudforslag.mening}</Paragraph>}
      {antal ? (
        <>
          <Rostutfall votering={{ ja, nej, antal, utslagsrost }} />
          <Roster roster={roster} />
        </>
      ) : (
        <Paragraph>
          {ja.mening} ställs mot {nej.mening}. Ingen votering begärs.
        </Paragraph>
      )}
      <Paragraph>{utgangen(fraga)}</Paragraph>
    </section>
  );
}

/** The last one was noted wrongly and is put again. */
export function StrykDelfraga({ moteId, punkt }: { moteId: string; punkt: Punkt }) {
  const [skal, setSkal] = useFalt('stryk-delfraga');
  const skicka = useHandelse(moteId, 'Delfrågan är struken och kan ställas på nytt.', () => setSkal(null));
  const nr = punkt.delfragor.at(-1)?.nr;
  if (nr === undefined) return null;
  const vidSkicka = (e: SyntheticEvent) => {
    e.preventDefault();
    skicka.mutate({ handelse: 'stryk-delfraga', data: { punktId: punkt.id, radVersion: punkt.radVersion, nr, skal } });
  };
  return (
    <Details>
      <Details.Summary>Stryk den senaste delfrågan</Details.Summary>
      <Details.Content>
        <form className="dialogform smalt" noValidate onSubmit={vidSkicka}>
          <Text etikett="Skäl till att delfrågan ställs på nytt" varde={skal} andra={setSkal} />
          <div className="knapprad">
            <Button type="submit" variant="secondary" loading={skicka.isPending}>
              Stryk delfrågan
            </Button>
          </div>
          {!skicka.isPending && <Avslag fel={skicka.error} />}
        </form>
      </Details.Content>
    </Details>
  );
}
