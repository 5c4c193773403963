import { Table } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

interface KortlistaProps {
  /** What the table can be scrolled under, for those who hear the page. */
  namn: string;
  /** What is in it and in which order. */
  beskrivning: string;
  kolumner: readonly string[];
  /** The rows, each with its roles. */
  children: ReactNode;
}

/** A list as a table on a wide screen and as cards on a narrow one, where the styling takes the table's roles away: they are said outright. */
export function Kortlista({ namn, beskrivning, kolumner, children }: KortlistaProps) {
  return (
    <div className="tabellyta" role="region" aria-label={namn} tabIndex={0}>
      <Table className="kortlista" role="table">
        <caption className="ds-sr-only">{beskrivning}</caption>
        <Table.Head role="rowgroup">
          <Table.Row role="row">
            {kolumner.map((rubrik) => (
              <Table.HeaderCell key={rubrik} scope="col" role="columnheader">
                {rubrik}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body role="rowgroup">{children}</Table.Body>
      </Table>
    </div>
  );
}
