import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Avslag } from '../../components/avslag.js';
import { useJag } from '../../lib/jag.js';
import type { Mote, Punkt } from './api/sammantraden.js';
import { Text, Val } from './falt.js';
import { yrkandeord } from './ord.js';
import { useFalt } from './punktutkast.js';
import { useHandelse } from './use-handelse.js';

/** What is moved in so many words; an amendment has its own, and what a case is sent back for is said. */
const FARDIGA: Readonly<Record<string, string>> = {
  bifall: 'Bifall till förslaget.',
  avslag: 'Avslag på förslaget.',
  bordlaggning: 'Ärendet bordläggs.',
};

/** Who moves what, and "inga yrkanden" said outright. */
export function Yrkanden({ mote, punkt, leder }: { mote: Mote; punkt: Punkt; leder: boolean }) {
  const jag = useJag().person.id;
  const valbara = punkt.tjanstgor.filter(({ id }) => leder || id === jag);
  const [person, setPerson] = useState(valbara[0]?.id ?? '');
  const [slag, setSlag] = useState('bifall');
  const [mening, setMening] = useFalt('yrkande', FARDIGA[slag]);
  const skicka = useHandelse(mote.id, 'Antecknat.', () => setMening(null));
  const punkten = { punktId: punkt.id, radVersion: punkt.radVersion };
  return (
    <section aria-labelledby="yrkanden" data-moment="y">
      <Heading level={3} data-size="2xs" id="yrkanden">
        Yrkanden
      </Heading>
      {punkt.ingaYrkanden && <Paragraph>Inga yrkanden.</Paragraph>}
      {punkt.yrkanden.map((en) => (
        <Paragraph key={en.id}>
          {en.ledamot.namn} yrkar {yrkandeord[en.slag].toLowerCase()}: {en.mening}
        </Paragraph>
      ))}
      {leder && (
        <div className="dialogform smalt">
          {punkt.yrkanden.length === 0 && !punkt.ingaYrkanden && (
            <div className="knapprad">
              <Button
                variant="secondary"
                loading={skicka.isPending}
                onClick={() => skicka.mutate({ handelse: 'inga-yrkanden', data: punkten })}
              >
                Inga yrkanden
              </Button>
            </div>
          )}
          <Val etikett="Ledamot" varde={person} val={valbara.map(({ id, namn }) => [id, namn] as const)} andra={setPerson} />
          <Val etikett="Yrkar" varde={slag} val={Object.entries(yrkandeord)} andra={setSlag} />
          <Text etikett="Yrkandet" varde={mening} andra={setMening} />
          <div className="knapprad">
            <Button
              variant="secondary"
              loading={skicka.isPending}
              onClick={() => skicka.mutate({ handelse: 'yrka', data: { ...punkten, personId: person, slag, mening } })}
            >
              Anteckna yrkandet
            </Button>
          </div>
        </div>
      )}
      {!skicka.isPending && <Avslag fel={skicka.error} />}
    </section>
  );
}
