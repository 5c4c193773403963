import { Table } from '@digdir/designsystemet-react';
import type { Punkt } from './api/moten.js';
import { KRITERIER, kriterieord } from './ord.js';

type Grupp = NonNullable<Punkt['grupp']>;

/** What each member has given, with the reasons; shown first when nothing is hidden any longer. */
export function GruppensVarden({ punkt, grupp }: { punkt: Punkt; grupp: Grupp }) {
  return (
    <div className="tabellyta" role="region" aria-label={`Tabell: värden för ${punkt.titel}`} tabIndex={0}>
      <Table className="varden">
        <caption className="ds-sr-only">Ledamöternas värden för {punkt.titel}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">Ledamot</Table.HeaderCell>
            {KRITERIER.map((namn) => (
              <Table.HeaderCell scope="col" key={namn}>
                {kriterieord[namn].namn}
              </Table.HeaderCell>
            ))}
            <Table.HeaderCell scope="col">Skäl</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {grupp.rader.map((rad) => (
            <Table.Row key={rad.ledamot.id}>
              <Table.HeaderCell scope="row">{rad.ledamot.namn}</Table.HeaderCell>
              {rad.lage === 'varderad' ? (
                KRITERIER.map((namn) => <Table.Cell key={namn}>{rad[namn] ?? '–'}</Table.Cell>)
              ) : (
                <Table.Cell colSpan={3}>{rad.lage === 'jav' ? 'Jäv' : 'Avstår'}</Table.Cell>
              )}
              <Table.Cell className="skalcell">{rad.skal.join(' · ')}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
