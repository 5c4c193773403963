import { Table } from '@digdir/designsystemet-react';
import { Kortlista } from '../../components/kortlista.js';
import { visaTid } from '../../lib/format.js';
import type { Justering } from './api/sammantraden.js';

const SOM = { sekreterare: 'Sekreterare', ordforande: 'Ordförande', justerare: 'Justerare' } as const;

/** Who has signed the version, and who it waits for. */
export function Underskrivare({ titel, rader, vantar }: { titel: string; rader: Justering['underskrivare']; vantar: boolean }) {
  return (
    <Kortlista namn={`Tabell: ${titel}`} beskrivning={titel} kolumner={['Namn', 'Som', 'Underskrift']}>
      {rader.map(({ person, som, vid }) => (
        <Table.Row role="row" key={`${person.id} ${som}`}>
          <Table.HeaderCell scope="row" role="rowheader">
            {person.namn}
          </Table.HeaderCell>
          <Table.Cell role="cell">{SOM[som]}</Table.Cell>
          <Table.Cell role="cell">{vid === null ? (vantar ? 'Väntar' : 'Inte ännu') : `Har skrivit under ${visaTid(vid)}`}</Table.Cell>
        </Table.Row>
      ))}
    </Kortlista>
  );
}
