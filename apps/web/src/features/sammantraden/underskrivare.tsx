import { Table } from '@digdir/designsystemet-react';
import { visaTid } from '../../lib/format.js';
import type { Justering } from './api/sammantraden.js';

const SOM = { sekreterare: 'Sekreterare', ordforande: 'Ordförande', justerare: 'Justerare' } as const;

/** Who has signed the version, and who it waits for. */
export function Underskrivare({ titel, rader, vantar }: { titel: string; rader: Justering['underskrivare']; vantar: boolean }) {
  return (
    <div className="tabellyta" role="region" aria-label={`Tabell: ${titel}`} tabIndex={0}>
      <Table className="kortlista" role="table">
        <caption className="ds-sr-only">{titel}</caption>
        <Table.Head role="rowgroup">
          <Table.Row role="row">
            {['Namn', 'Som', 'Underskrift'].map((namn) => (
              <Table.HeaderCell key={namn} scope="col" role="columnheader">
                {namn}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body role="rowgroup">
          {rader.map(({ person, som, vid }) => (
            <Table.Row role="row" key={`${person.id} ${som}`}>
              <Table.HeaderCell scope="row" role="rowheader">
                {person.namn}
              </Table.HeaderCell>
              <Table.Cell role="cell">{SOM[som]}</Table.Cell>
              <Table.Cell role="cell">{vid === null ? (vantar ? 'Väntar' : 'Inte ännu') : `Har skrivit under ${visaTid(vid)}`}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
