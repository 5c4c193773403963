import { Table } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import { Kortlista } from '../../components/kortlista.js';
import { Statustagg } from '../../components/statustagg.js';
import { SAKNAS, visaDatum } from '../../lib/format.js';
import type { Beslutsrad } from './api/delegation.js';

const kolumner = ['Ärende', 'Läge', 'För', 'Punkt', 'Beslutat', 'Anmäls senast'];

/** Delegated decisions as a table; `val` puts a choice before each row. */
export function Beslutstabell({
  rubrik,
  rader,
  val,
}: {
  rubrik: string;
  rader: readonly Beslutsrad[];
  val?: (rad: Beslutsrad) => ReactNode;
}) {
  return (
    <Kortlista namn={rubrik} beskrivning={rubrik} kolumner={[...(val ? ['Ta med'] : []), ...kolumner]}>
      {rader.map((rad) => (
        <Table.Row role="row" key={rad.id}>
          {val && <Table.Cell role="cell">{val(rad)}</Table.Cell>}
          <Table.HeaderCell scope="row" role="rowheader">
            <RouterLink className="ds-link" to={`/arenden/${rad.id}`}>
              {rad.dnr ? `${rad.dnr} ` : ''}
              {rad.titel}
            </RouterLink>
            {rad.bradskande && ' (brådskande)'}
          </Table.HeaderCell>
          <Table.Cell role="cell">
            <Statustagg tillstand={rad.tillstand} etikett={rad.etikett} />
          </Table.Cell>
          <Table.Cell role="cell" data-etikett="För">
            {rad.delegerandeOrgan.namn}
          </Table.Cell>
          <Table.Cell role="cell" data-etikett="Punkt">
            {rad.punkt ?? SAKNAS}
          </Table.Cell>
          <Table.Cell role="cell" className="dag" data-etikett="Beslutat">
            {rad.beslutat ? visaDatum(rad.beslutat) : SAKNAS}
          </Table.Cell>
          <Table.Cell role="cell" data-etikett="Anmälan">
            {rad.anmald ? `Anmält ${visaDatum(rad.anmald)}` : rad.anmalanSenast ? visaDatum(rad.anmalanSenast) : SAKNAS}
          </Table.Cell>
        </Table.Row>
      ))}
    </Kortlista>
  );
}
