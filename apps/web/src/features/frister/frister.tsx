import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { Sida } from '../../components/sida.js';
import { visaDag } from '../../lib/format.js';
import { fristerFraga, type Fristrad } from './api/frister.js';
import { Prenumerationer } from './prenumerationer.js';

/** Deadlines day by day, each with its rule and how it was counted. */
export function Frister() {
  const frister = useQuery(fristerFraga);
  return (
    <Sida titel="Frister">
      <FragaInnehall fraga={frister}>{({ rader }) => <Dagar rader={rader} />}</FragaInnehall>
      <Prenumerationer />
    </Sida>
  );
}

function Dagar({ rader }: { rader: Fristrad[] }) {
  const dagar = Map.groupBy(rader, ({ datum }) => datum);
  if (dagar.size === 0) return <Paragraph>Inga frister i perioden.</Paragraph>;
  return (
    <>
      {[...dagar].map(([datum, dagens]) => (
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
                <span className="dampad">
                  {rad.regel} – {rad.rakning}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
