import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router';
import { Fler } from '../../components/fler.js';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { Sekretess } from '../../components/statustagg.js';
import { visaTid } from '../../lib/format.js';
import { foljdaFraga } from './api/mina-sammantraden.js';

/** Followed matters, with what happened last. */
export function Foljda() {
  const foljda = useInfiniteQuery(foljdaFraga);
  return (
    <section aria-labelledby="foljda">
      <Heading level={2} data-size="xs" id="foljda">
        Ärenden jag följer
      </Heading>
      <FragaInnehall fraga={foljda} rader={3}>
        {({ pages }) => {
          const rader = pages.flatMap((sida) => sida.rader);
          if (rader.length === 0) return <Paragraph>Du följer inga ärenden. Välj Bevaka på ett ärendes sida.</Paragraph>;
          return (
            <>
              <ul className="radlista">
                {rader.map((rad) => (
                  <li key={rad.id}>
                    <span>
                      <RouterLink className="ds-link" to={`/arenden/${rad.id}`}>
                        {rad.dnr ? `${rad.dnr} ` : ''}
                        {rad.titel}
                      </RouterLink>{' '}
                      {rad.sekretess && <Sekretess />}
                    </span>
                    <span className="dampad">
                      {rad.etikett}
                      {rad.senast && `. Senast: ${rad.senast.vad}, ${visaTid(rad.senast.vid)}`}
                    </span>
                  </li>
                ))}
              </ul>
              <Fler lista={foljda}>Visa fler ärenden</Fler>
            </>
          );
        }}
      </FragaInnehall>
    </section>
  );
}
