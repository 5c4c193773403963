import { Table } from '@digdir/designsystemet-react';
import { visaTid } from '../../lib/format.js';
import type { Justering } from './api/sammantraden.js';

const SOM = { sekreterare: 'Sekreterare', ordforande: 'Ordförande', justerare: 'Justerare' } as const;

/** Who has signed the version, and who it waits for. */
export function Underskrivare({ titel, rader, vantar }: { titel: string; rader: Justering['underskrivare']; vantar: boolean }) {
  return (
    <div className="tabellyta" role="region" aria-label={`Tabell: ${titel}`} tabIndex={0}>
      <Table>
        <caption className="ds-sr-only">{titel}</caption>
        <Table.Head>
          <Table.Row>
            {['Namn', 'Som', 'Underskrift'].map((namn) => (
              <Table.HeaderCell key={namn} scope="col">
                {namn}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {rader.map(({ person, som, vid }) => (
            <Table.Row key={`${person.id} ${som}`}>
              <Table.HeaderCell scope="row">{person.namn}</Table.HeaderCell>
              <Table.Cell>{SOM[som]}</Table.Cell>
              <Table.Cell>{vid === null ? (vantar ? 'Väntar' : 'Inte ännu') : `Har skrivit under ${visaTid(vid)}`}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
