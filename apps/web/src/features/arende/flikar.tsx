import { Paragraph, Table } from '@digdir/designsystemet-react';
import { Link as RouterLink } from 'react-router';
import { Frist } from '../../components/frist.js';
import { visaDatum } from '../../lib/format.js';
import type { ArendeSvar } from './api/arende.js';

export function Uppgifter({ arende }: { arende: ArendeSvar }) {
  if (arende.uppgifter.length === 0)
    return <Paragraph>Inga uppgifter. {arende.tillstand.ansvarig ? `Ärendet väntar på ${arende.tillstand.ansvarig}.` : ''}</Paragraph>;
  return (
    <div className="tabellyta">
      <Table>
        <caption className="ds-sr-only">Uppgifter i ärendet</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">Uppgift</Table.HeaderCell>
            <Table.HeaderCell scope="col">Frist och regel</Table.HeaderCell>
            <Table.HeaderCell scope="col">Hos</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {arende.uppgifter.map((rad) => (
            <Table.Row key={rad.id} className={rad.avslutad ? 'avslutad' : ''}>
              <Table.HeaderCell scope="row">
                <RouterLink className="ds-link" to={`/uppgifter/${rad.id}`}>
                  {rad.titel}
                </RouterLink>
              </Table.HeaderCell>
              <Table.Cell>{rad.avslutad ? `Klar ${visaDatum(rad.avslutad)}` : <Frist frist={rad.frist} />}</Table.Cell>
              <Table.Cell>
                {rad.min ? 'Du' : (rad.innehavare?.namn ?? 'Gruppen')}, {rad.organ.namn}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
