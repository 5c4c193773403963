import { Paragraph, Table } from '@digdir/designsystemet-react';
import { Link as RouterLink } from 'react-router';
import { Frist } from '../../components/frist.js';
import { Kortlista } from '../../components/kortlista.js';
import { visaDatum } from '../../lib/format.js';
import type { ArendeSvar } from './api/arende.js';

export function Uppgifter({ arende }: { arende: ArendeSvar }) {
  if (arende.uppgifter.length === 0)
    return <Paragraph>Inga uppgifter. {arende.tillstand.ansvarig ? `Ärendet väntar på ${arende.tillstand.ansvarig}.` : ''}</Paragraph>;
  return (
    <Kortlista namn="Uppgifter i ärendet" beskrivning="Uppgifter i ärendet" kolumner={['Uppgift', 'Frist och regel', 'Hos']}>
      {arende.uppgifter.map((rad) => (
        <Table.Row role="row" key={rad.id} className={rad.avslutad ? 'avslutad' : ''}>
          <Table.HeaderCell scope="row" role="rowheader">
            <RouterLink className="ds-link" to={`/uppgifter/${rad.id}`}>
              {rad.titel}
            </RouterLink>
          </Table.HeaderCell>
          <Table.Cell role="cell">{rad.avslutad ? `Klar ${visaDatum(rad.avslutad)}` : <Frist frist={rad.frist} />}</Table.Cell>
          <Table.Cell role="cell">
            {rad.min ? 'Du' : (rad.innehavare?.namn ?? 'Gruppen')}, {rad.organ.namn}
          </Table.Cell>
        </Table.Row>
      ))}
    </Kortlista>
  );
}
