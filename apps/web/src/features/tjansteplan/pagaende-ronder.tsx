import { Heading, Table } from '@digdir/designsystemet-react';
import { Link as RouterLink } from 'react-router';
import type { Plan } from './api/hamta-tjansteplan.js';

/** The rounds that go on now, each with where it is and whose turn it is. */
export function PagaendeRonder({ rader }: { rader: Plan['pagaende'] }) {
  if (rader.length === 0) return null;
  return (
    <section aria-labelledby="pagaende-ronder">
      <Heading level={2} data-size="xs" id="pagaende-ronder">
        Pågående ronder
      </Heading>
      <div className="tabellyta" role="region" aria-label="Tabell: pågående ronder" tabIndex={0}>
        <Table data-size="sm">
          <caption className="ds-sr-only">Pågående ronder</caption>
          <Table.Head>
            <Table.Row>
              {['Rond', 'Läge', 'Version', 'På tur'].map((rubrik) => (
                <Table.HeaderCell scope="col" key={rubrik}>
                  {rubrik}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {rader.map(({ arendeId, titel, lage, version, forum }) => (
              <Table.Row key={arendeId}>
                <Table.HeaderCell scope="row">
                  <RouterLink className="ds-link" to={`/arenden/${arendeId}`}>
                    {titel}
                  </RouterLink>
                </Table.HeaderCell>
                <Table.Cell>{lage}</Table.Cell>
                <Table.Cell>{version ?? '–'}</Table.Cell>
                <Table.Cell>{forum ?? '–'}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </section>
  );
}
