import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Avslag } from '../../components/avslag.js';
import { useJag } from '../../lib/jag.js';
import type { Mote, Punkt } from './api/sammantraden.js';
import { Text, Val } from './falt.js';
import { yrkandeord } from './ord.js';
import { useHandelse } from './use-handelse.js';

/** Who moves what, "inga yrkanden" said outright, and who leaves the room. */
export function Yrkanden({ mote, punkt, leder }: { mote: Mote; punkt: Punkt; leder: boolean }) {
  const jag = useJag().person.id;
  const [person, setPerson] = useState(punkt.tjanstgor[0]?.id ?? '');
  const [slag, setSlag] = useState('bifall');
  const [mening, setMening] = useState('');
  const skicka = useHandelse(mote.id, 'Antecknat.', () => setMening(''));
  const punkten = { punktId: punkt.id, radVersion: punkt.radVersion };
  const kanVaraJavig =
    mote.ledamoter.some(({ id, narvarande }) => id === jag && narvarande) && !punkt.jav.some(({ ledamot }) => ledamot.id === jag);
  return (
    <section aria-labelledby="yrkanden">
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
          <Val etikett="Ledamot" varde={person} val={punkt.tjanstgor.map(({ id, namn }) => [id, namn] as const)} andra={setPerson} />
          <Val etikett="Yrkar" varde={slag} val={Object.entries(yrkandeord)} andra={setSlag} />
          <Text etikett="Yrkandet, eller skälet för jäv" varde={mening} andra={setMening} />
          <div className="knapprad">
            <Button
              variant="secondary"
              onClick={() => skicka.mutate({ handelse: 'yrka', data: { ...punkten, personId: person, slag, mening } })}
            >
              Anteckna yrkandet
            </Button>
            {punkt.yrkanden.length === 0 && !punkt.ingaYrkanden && (
              <Button variant="secondary" onClick={() => skicka.mutate({ handelse: 'inga-yrkanden', data: punkten })}>
                Inga yrkanden
              </Button>
            )}
            <Button
              variant="secondary"
              onClick={() => skicka.mutate({ handelse: 'anmal-jav', data: { ...punkten, personId: person, skal: mening } })}
            >
              Anteckna jäv
            </Button>
          </div>
        </div>
      )}
      {!leder && kanVaraJavig && (
        <div className="dialogform smalt">
          <Text etikett="Skäl för jäv" varde={mening} andra={setMening} />
          <Button
            variant="secondary"
            onClick={() => skicka.mutate({ handelse: 'anmal-jav', data: { ...punkten, personId: jag, skal: mening } })}
          >
            Anmäl jäv
          </Button>
        </div>
      )}
      {!skicka.isPending && <Avslag fel={skicka.error} />}
    </section>
  );
}
