import { Heading, Tag } from '@digdir/designsystemet-react';
import { Link as RouterLink } from 'react-router';
import { fristrad, visaDag } from '../../lib/format.js';
import type { Fristrad } from './api/frister.js';

/** Deadlines day by day, each with its rule and how it was counted: the text twin of the calendar. */
export function Dagar({ rader }: { rader: readonly Fristrad[] }) {
  return [...Map.groupBy(rader, ({ datum }) => datum)].map(([datum, dagens]) => (
    <section key={datum}>
      <Heading level={2} data-size="2xs">
        {visaDag(datum)}
      </Heading>
      <ul className="radlista">
        {dagens.map((rad) => (
          <li key={rad.uppgiftId}>
            <span>
              <RouterLink className="ds-link" to={`/arenden/${rad.arende.id}`}>
                {rad.arende.dnr ? `${rad.arende.dnr} ` : ''}
                {rad.arende.titel}
              </RouterLink>
              , {rad.titel.toLowerCase()}
            </span>
            {rad.lag && <Tag data-color="warning">Lagfrist</Tag>}
            <span className="dampad">{fristrad(rad)}</span>
          </li>
        ))}
      </ul>
    </section>
  ));
}
