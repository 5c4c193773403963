import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useFalt } from './punktutkast.js';
import { Avslag } from '../../components/avslag.js';
import { useJag } from '../../lib/jag.js';
import type { Mote, Punkt } from './api/sammantraden.js';
import { Text, Val } from './falt.js';
import { far } from './sammantrade.js';
import { useHandelse } from './use-handelse.js';

/** Against a decision, by one who took part, before the meeting ends (KL 4:27). */
export function Reservation({ mote, punkt }: { mote: Mote; punkt: Punkt }) {
  const jag = useJag().person.id;
  const valbara = punkt.tjanstgor.filter(({ id }) => mote.jagForProtokollet || id === jag);
  const [person, setPerson] = useState(valbara[0]?.id ?? '');
  const [mening, setMening] = useFalt('reservation');
  const skicka = useHandelse(mote.id, 'Reservationen är antecknad.', () => setMening(null));
  return (
    <section aria-labelledby="reservationer" data-moment="r">
      <Heading level={3} data-size="2xs" id="reservationer">
        Reservationer
      </Heading>
      {punkt.reservationer.length === 0 && <Paragraph>Inga reservationer.</Paragraph>}
      {punkt.reservationer.map((en) => (
        <Paragraph key={en.ledamot.id}>
          {en.ledamot.namn}: {en.mening}
        </Paragraph>
      ))}
      {far(mote, 'reservera') && valbara.length > 0 && (
        <div className="dialogform smalt">
          <Val etikett="Ledamot" varde={person} val={valbara.map(({ id, namn }) => [id, namn] as const)} andra={setPerson} />
          <Text etikett="Reservation" varde={mening} andra={setMening} />
          <Button
            variant="secondary"
            loading={skicka.isPending}
            onClick={() => skicka.mutate({ handelse: 'reservera', data: { punktId: punkt.id, personId: person, mening } })}
          >
            Anteckna reservationen
          </Button>
          {!skicka.isPending && <Avslag fel={skicka.error} />}
        </div>
      )}
    </section>
  );
}
