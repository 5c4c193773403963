import { Heading, Paragraph, Table } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { Tal } from './belopp.js';
import { type Kategori, Stapeldiagram } from './stapeldiagram.js';

interface Ruta {
  rubrik: string;
  enhet: string;
  /** What a category is called: the head of the table's first column. */
  forsta: string;
  mening: string;
  bild: readonly Kategori[];
  tabell: readonly Kategori[];
  sida?: 'staplade' | 'bredvid';
}

/** A chart: first the sentence, then the picture, last the table with the same figures (ux 1.4). */
export function Diagramruta({ rubrik, enhet, forsta, mening, bild, tabell, sida = 'staplade' }: Ruta) {
  const id = useId();
  const serier = tabell[0]?.delar.map(({ namn }) => namn) ?? [];
  return (
    <section aria-labelledby={id} className="diagram">
      <Heading level={2} data-size="xs" id={id}>
        {rubrik}
      </Heading>
      <Paragraph>{mening}</Paragraph>
      {bild.some(({ delar }) => delar.some(({ varde }) => (varde ?? 0) > 0)) && (
        <div className="tabellyta" role="region" aria-label={`Diagram: ${rubrik}`} tabIndex={0}>
          <Stapeldiagram namn={`${rubrik}. ${mening}`} enhet={enhet} kategorier={bild} sida={sida} />
        </div>
      )}
      <details>
        <summary>Visa {rubrik.toLowerCase()} som tabell</summary>
        <div className="tabellyta" role="region" aria-label={`Tabell: ${rubrik}`} tabIndex={0}>
          <Table className="belopp">
            <caption className="ds-sr-only">
              {rubrik}, {enhet}
            </caption>
            <Table.Head>
              <Table.Row>
                <Table.HeaderCell scope="col">{forsta}</Table.HeaderCell>
                {serier.map((serie) => (
                  <Table.HeaderCell scope="col" key={serie}>
                    {serie}
                  </Table.HeaderCell>
                ))}
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {tabell.map(({ namn, delar }) => (
                <Table.Row key={namn}>
                  <Table.HeaderCell scope="row">{namn}</Table.HeaderCell>
                  {delar.map((del) => (
                    <Table.Cell key={del.namn}>
                      <Tal varde={del.varde} />
                    </Table.Cell>
                  ))}
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      </details>
    </section>
  );
}
