import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { visaDatum } from '../../lib/format.js';
import { oppnaSammantradenFraga } from './api/beslut.js';

const FLEST = 5;

/** When and where the public may listen (KL 5:42), and the calendar of it. */
export function OppnaSammantraden() {
  const { data } = useQuery(oppnaSammantradenFraga);
  const rader = data?.rader.slice(0, FLEST) ?? [];
  return (
    <section aria-labelledby="oppna-sammantraden">
      <Heading level={2} data-size="xs" id="oppna-sammantraden">
        Kom och lyssna
      </Heading>
      <Paragraph>Kommunfullmäktige är kommunens högsta beslutande organ. Dess sammanträden är öppna för alla.</Paragraph>
      {data && rader.length === 0 && <Paragraph>Inget sammanträde är planerat just nu.</Paragraph>}
      {rader.length > 0 && (
        <ul>
          {rader.map(({ id, organ, datum, tid, plats, installt }) => (
            <li key={id}>
              {installt ? 'Inställt: ' : ''}
              {organ.namn}, {visaDatum(datum)} klockan {tid}, {plats}
            </li>
          ))}
        </ul>
      )}
      <Paragraph>
        <a className="ds-link" href="/api/offentligt/sammantraden.ics">
          Lägg till sammanträdena i din kalender
        </a>
      </Paragraph>
    </section>
  );
}
