import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router';
import { Fler } from '../../components/fler.js';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { Sida } from '../../components/sida.js';
import { visaDag } from '../../lib/format.js';
import { justeringFraga, kommandeFraga } from './api/mina-sammantraden.js';
import { Foljda } from './foljda.js';
import { Kalenderlankar } from './kalenderlankar.js';
import { Motet } from './motet.js';

/** The page of one who has a seat: what is next, what awaits one, and what one follows. */
export function MinaSammantraden() {
  const kommande = useInfiniteQuery(kommandeFraga);
  return (
    <Sida titel="Mitt uppdrag">
      <Justering />
      <section aria-labelledby="kommande">
        <Heading level={2} data-size="xs" id="kommande">
          Kommande sammanträden
        </Heading>
        <FragaInnehall fraga={kommande}>
          {({ pages }) => {
            const rader = pages.flatMap((sida) => sida.rader);
            if (rader.length === 0) return <Paragraph>Inga sammanträden är planerade i dina organ.</Paragraph>;
            return (
              <>
                <ul className="radlista">
                  {rader.map((mote, nr) => (
                    <Motet key={mote.id} mote={mote} oppet={nr === 0} />
                  ))}
                </ul>
                <Fler lista={kommande}>Visa fler sammanträden</Fler>
              </>
            );
          }}
        </FragaInnehall>
        <Paragraph>
          <RouterLink className="ds-link" to="/sammantraden">
            Alla sammanträden, också de som har varit
          </RouterLink>
        </Paragraph>
      </section>
      <Foljda />
      <Roller roller={kommande.data?.pages[0]?.roller ?? []} />
      <Kalenderlankar />
    </Sida>
  );
}

function Justering() {
  const justering = useQuery(justeringFraga);
  return (
    <section aria-labelledby="justering">
      <Heading level={2} data-size="xs" id="justering">
        Väntar på din justering
      </Heading>
      <FragaInnehall fraga={justering} rader={1}>
        {({ rader }) =>
          rader.length === 0 ? (
            <Paragraph>Inget protokoll väntar på dig.</Paragraph>
          ) : (
            <ul className="radlista">
              {rader.map((rad) => (
                <li key={rad.uppgiftId}>
                  <RouterLink className="ds-link" to={`/uppgifter/${rad.uppgiftId}`}>
                    {rad.titel}: {rad.arendeTitel}
                  </RouterLink>
                  {rad.fristDatum && <span className="dampad">senast {visaDag(rad.fristDatum)}</span>}
                </li>
              ))}
            </ul>
          )
        }
      </FragaInnehall>
    </section>
  );
}

function Roller({ roller }: { roller: readonly { organ: { id: string; namn: string }; roll: string; forPersonId: string | null }[] }) {
  if (roller.length === 0) return null;
  return (
    <section aria-labelledby="roller">
      <Heading level={2} data-size="xs" id="roller">
        Mina roller
      </Heading>
      <ul className="radlista">
        {roller.map(({ organ, roll, forPersonId }) => (
          <li key={`${organ.id}/${roll}/${forPersonId ?? ''}`}>
            {organ.namn}, {roll.toLowerCase()}
            {forPersonId !== null && <span className="dampad">som vikarie</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
