import { Heading } from '@digdir/designsystemet-react';
import { genvagsgrupper } from './genvagar.js';

/** All keys with what they do. */
export function Genvagslista({ niva }: { niva: 2 | 3 }) {
  return (
    <>
      {genvagsgrupper.map(({ rubrik, genvagar }) => (
        <section key={rubrik}>
          <Heading level={niva} data-size="2xs">
            {rubrik}
          </Heading>
          <dl className="fakta genvagslista">
            {genvagar.map(({ id, tangent, gor }) => (
              <div key={id}>
                <dt>
                  <kbd>{tangent}</kbd>
                </dt>
                <dd>{gor}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
