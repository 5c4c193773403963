import { Heading, Link, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router';
import { FragaInnehall } from '../../../components/fraga-innehall.js';
import { type MoteSvar, saknadeFraga } from '../api/moten.js';

/** C-04: what each leverantör has not handed in. */
export function Saknade({ mote }: { mote: MoteSvar }) {
  const saknade = useQuery(saknadeFraga(mote.id));
  return (
    <section aria-labelledby="saknade">
      <Heading level={2} data-size="xs" id="saknade">
        Underlag per leverantör
      </Heading>
      <FragaInnehall fraga={saknade} rader={3}>
        {({ rader }) => (
          <>
            {rader.length === 0 && <Paragraph>Ingen leverantör har något initiativ på väg till gruppen.</Paragraph>}
            {rader.map(({ organ, inlamnade, saknas }) => (
              <div key={organ.id} className="leverantor">
                <Heading level={3} data-size="2xs">
                  {organ.namn}
                </Heading>
                <Paragraph>
                  {inlamnade === 1 ? '1 underlag inlämnat' : `${inlamnade} underlag inlämnade`},{' '}
                  {saknas.length === 0 ? 'inget saknas' : `${saknas.length} saknas`}.
                </Paragraph>
                {saknas.length > 0 && (
                  <ul className="radlista">
                    {saknas.map(({ arendeId, titel, tillstand, hos }) => (
                      <li key={arendeId}>
                        <Link asChild>
                          <RouterLink to={`/arenden/${arendeId}`}>{titel}</RouterLink>
                        </Link>
                        <span>{tillstand}</span>
                        {hos && <span className="dampad">Hos {hos}</span>}
                      </li>
                    ))}
                  </ul>
                )}
              </div>
            ))}
          </>
        )}
      </FragaInnehall>
    </section>
  );
}
