import { Table } from '@digdir/designsystemet-react';
import { Link as RouterLink } from 'react-router';
import type { Svar } from '../lib/api-typer.js';
import { visaDatum } from '../lib/format.js';

type Version = Svar<'/api/tjansteplan/ronder/{id}/versioner'>['rader'][number];

/** The versions of a service plan: label, day, forum, outcome and what was changed. What contradicts what is said beside the row. */
export function Planversioner({ namn, rader, medRond = false }: { namn: string; rader: readonly Version[]; medRond?: boolean }) {
  if (rader.length === 0) return null;
  const motsagda = rader.filter(({ motsagelser }) => motsagelser.length > 0).length;
  return (
    <details className="fler">
      <summary>
        Versionshistorik ({rader.length}
        {motsagda > 0 && `, ${motsagda} med motsägelser`})
      </summary>
      <div className="tabellyta" role="region" aria-label={`Versioner: ${namn}`} tabIndex={0}>
        <Table data-size="sm">
          <caption className="ds-sr-only">{namn}, versioner i ordning</caption>
          <Table.Head>
            <Table.Row>
              {['Version', 'Dag', ...(medRond ? ['Rond'] : []), 'Forum', 'Utfall', 'Vad som hände'].map((rubrik) => (
                <Table.HeaderCell scope="col" key={rubrik}>
                  {rubrik}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {rader.map((rad) => (
              <Table.Row key={`${rad.arendeId} ${rad.nr}`}>
                <Table.HeaderCell scope="row">{rad.version}</Table.HeaderCell>
                <Table.Cell className="dag">{visaDatum(rad.datum)}</Table.Cell>
                {medRond && (
                  <Table.Cell>
                    <RouterLink className="ds-link" to={`/arenden/${rad.arendeId}`}>
                      {rad.rond}
                    </RouterLink>
                  </Table.Cell>
                )}
                <Table.Cell>{rad.forum ?? '–'}</Table.Cell>
                <Table.Cell>{rad.utfall}</Table.Cell>
                <Table.Cell>
                  {rad.andrat ?? '–'}
                  {rad.motsagelser.map((text) => (
                    <span key={text} className="anmarkning">
                      {' '}
                      Motsägelse: {text}
                    </span>
                  ))}
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </details>
  );
}
