import { Heading, Paragraph, Table } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import '../../styles/diagram.css';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { visaDatum } from '../../lib/format.js';
import type { ArendeSvar } from './api/arende.js';
import { diagramFraga, type DiagramSvar } from './api/diagram.js';
import { Lagesbild } from './lagesbild.js';

/** The case as its process draws it: a sentence, the picture, and the same as a table. */
export function Diagram({ arende }: { arende: ArendeSvar }) {
  const diagram = useQuery(diagramFraga(arende.id, arende.steg));
  return <FragaInnehall fraga={diagram}>{(data) => <Ritning diagram={data} />}</FragaInnehall>;
}

function Ritning({ diagram }: { diagram: DiagramSvar }) {
  const namn = new Map(diagram.noder.map(({ id, etikett }) => [id, etikett]));
  const mening = sammanfattning(diagram, namn);
  return (
    <>
      <Paragraph>{mening}</Paragraph>
      <Paragraph className="dampad">
        Fet ram är läget nu, bock är passerat. Streckad linje är en tid som går ut eller något som sker av sig självt. Bilden är gjord av
        processens egna regler.
      </Paragraph>
      <div className="tabellyta lagesbild" role="region" aria-label="Bild av ärendets gång" tabIndex={0}>
        <Lagesbild diagram={diagram} namn={`${diagram.etikett}. ${mening} Tabellen nedanför har samma uppgifter.`} />
      </div>
      {diagram.overallt.length > 0 && (
        <>
          <Heading level={2} data-size="xs">
            Från flera lägen
          </Heading>
          <ul className="radlista">
            {diagram.overallt.map(({ vad, till, fran }) => (
              <li key={`${vad} ${till}`}>
                <span>
                  {vad} leder till <strong>{namn.get(till) ?? till}</strong>
                </span>
                <span className="dampad">Från {fran.join(', ')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Heading level={2} data-size="xs">
        Lägena i text
      </Heading>
      <div className="tabellyta" role="region" aria-label="Tabell: lägena och vägarna mellan dem" tabIndex={0}>
        <Table>
          <caption className="ds-sr-only">Lägena och vägarna mellan dem</caption>
          <Table.Head>
            <Table.Row>
              {['Läge', 'Ärendet', 'Leder till'].map((rubrik) => (
                <Table.HeaderCell scope="col" key={rubrik}>
                  {rubrik}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {diagram.noder.map((nod) => (
              <Table.Row key={nod.id} aria-current={nod.lage === 'nu' ? 'step' : undefined}>
                <Table.HeaderCell scope="row">{nod.etikett}</Table.HeaderCell>
                <Table.Cell>{lagesord(nod)}</Table.Cell>
                <Table.Cell>
                  <Vagar diagram={diagram} namn={namn} id={nod.id} />
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </>
  );
}

function Vagar({ diagram, namn, id }: { diagram: DiagramSvar; namn: ReadonlyMap<string, string>; id: string }) {
  const pilar = diagram.pilar.filter(({ fran }) => fran === id);
  const slut = diagram.noder.find((nod) => nod.id === id)?.slut;
  if (pilar.length === 0) return slut ? 'Här slutar ärendet' : 'Bara det som kan göras från flera lägen';
  return (
    <ul className="vagar">
      {pilar.map(({ till, vad }) => (
        <li key={till}>
          {vad.map(({ text }) => text).join(', eller ')} → {namn.get(till) ?? till}
        </li>
      ))}
    </ul>
  );
}

function lagesord({ lage, datum }: DiagramSvar['noder'][number]): string {
  if (lage === 'nu') return datum ? `Är här sedan ${visaDatum(datum)}` : 'Är här';
  return lage === 'passerat' && datum ? `Har varit här, senast ${visaDatum(datum)}` : 'Har inte varit här';
}

function sammanfattning({ noder, pilar }: DiagramSvar, namn: ReadonlyMap<string, string>): string {
  const nu = noder.find(({ lage }) => lage === 'nu');
  const passerade = noder.filter(({ lage }) => lage === 'passerat').length;
  const mal = [...new Set(pilar.filter(({ harifran }) => harifran).map(({ till }) => namn.get(till) ?? till))];
  const var1 = `Ärendet är i läget ${nu?.etikett ?? 'okänt'} och har varit i ${passerade} av de andra ${noder.length - 1}.`;
  if (mal.length === 0) return nu?.slut ? `${var1} Här slutar det.` : var1;
  return `${var1} Härifrån kan det gå till ${mal.length === 1 ? mal[0] : `${mal.slice(0, -1).join(', ')} eller ${mal.at(-1)}`}.`;
}
