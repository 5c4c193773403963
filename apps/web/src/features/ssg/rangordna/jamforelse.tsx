import { Heading, Paragraph, Table } from '@digdir/designsystemet-react';
import { visaTkr } from '../../../lib/format.js';
import type { Rangversion } from '../api/moten.js';
import { arI } from '../belopp.js';

/** Two orders side by side: the place in each, and what the frame holds of each. */
export function Jamforelse({ a, b }: { a: Rangversion; b: Rangversion }) {
  const iB = new Map(b.rader.map((rad) => [rad.arendeId, rad]));
  return (
    <section aria-labelledby="jamforelse">
      <Heading level={2} data-size="xs" id="jamforelse">
        {a.namn} och {b.namn}
      </Heading>
      <Paragraph>
        {sammanfatta(a)} {sammanfatta(b)}
      </Paragraph>
      <div className="tabellyta" role="region" aria-label="Tabell: två rangordningar bredvid varandra" tabIndex={0}>
        <Table className="jamforelse">
          <caption className="ds-sr-only">Plats i varje ordning, och om initiativet ryms inom ramen</caption>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell scope="col">Initiativ</Table.HeaderCell>
              <Table.HeaderCell scope="col">{a.namn}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{b.namn}</Table.HeaderCell>
              <Table.HeaderCell scope="col">Skillnad</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {a.rader.map((rad) => {
              const andra = iB.get(rad.arendeId);
              return (
                <Table.Row key={rad.arendeId}>
                  <Table.HeaderCell scope="row">{rad.titel}</Table.HeaderCell>
                  <Table.Cell>{plats(rad)}</Table.Cell>
                  <Table.Cell>{andra ? plats(andra) : 'Är inte med'}</Table.Cell>
                  <Table.Cell>{andra ? skillnad(rad.rang, andra.rang) : ''}</Table.Cell>
                </Table.Row>
              );
            })}
          </Table.Body>
        </Table>
      </div>
    </section>
  );
}

const plats = ({ rang, overRam }: Rangversion['rader'][number]): string => `${rang}${overRam.length > 0 ? ', över ramen' : ''}`;

function skillnad(a: number, b: number): string {
  if (a === b) return 'Samma plats';
  return b < a ? `${a - b} upp` : `${b - a} ned`;
}

function sammanfatta({ namn, inomRam, rader, ramTkr }: Rangversion): string {
  const summor = arI(ramTkr).flatMap((ar) =>
    typeof inomRam.summaTkr[ar] === 'number' ? [`${visaTkr(inomRam.summaTkr[ar])} år ${ar}`] : [],
  );
  return `${namn}: ${inomRam.antal} av ${rader.length} ryms${summor.length > 0 ? `, ${summor.join(', ')}` : ''}.`;
}
