import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link as RouterLink, useParams } from 'react-router';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { Handlingslank } from '../../components/handlingslank.js';
import { Sida } from '../../components/sida.js';
import { visaDatum } from '../../lib/format.js';
import { type Beslut as Beslutet, beslutFraga } from './api/beslut.js';

/** One decision: what it is about, what was decided, and what one can do. */
export function Beslut() {
  const { id = '' } = useParams();
  const beslut = useQuery(beslutFraga(id));
  return (
    <FragaInnehall fraga={beslut} sida="Beslut">
      {(data) => (
        <Sida titel={data.rubrik}>
          <Innehall beslut={data} />
        </Sida>
      )}
    </FragaInnehall>
  );
}

function Innehall({ beslut }: { beslut: Beslutet }) {
  return (
    <>
      <section aria-labelledby="kort">
        <Heading level={2} data-size="xs" id="kort">
          Vad handlar det om?
        </Heading>
        {beslut.sammanfattning === null ? (
          <Paragraph>Det finns ingen sammanfattning av det här beslutet. Du kan läsa protokollet eller fråga kommunen.</Paragraph>
        ) : (
          <p className="sammanfattning">{beslut.sammanfattning}</p>
        )}
      </section>
      <section aria-labelledby="gick">
        <Heading level={2} data-size="xs" id="gick">
          Hur gick det?
        </Heading>
        {beslut.forklaring.map((mening) => (
          <Paragraph key={mening}>{mening}</Paragraph>
        ))}
      </section>
      <section aria-labelledby="mer">
        <Heading level={2} data-size="xs" id="mer">
          Läs mer
        </Heading>
        {beslut.protokollsutdrag ? (
          <Paragraph>
            <Handlingslank href={`/api/offentligt/beslut/${beslut.id}/protokollsutdrag`}>
              {beslut.protokollsutdrag.titel} (PDF, {Math.max(1, Math.round(beslut.protokollsutdrag.storlek / 1024))} kB)
            </Handlingslank>
          </Paragraph>
        ) : (
          <Paragraph>
            {beslut.slag === 'delegation' ? 'Beslutet' : 'Protokollet'} kan du begära ut från kommunen. Du behöver inte säga vem du är eller
            varför du vill läsa det.
          </Paragraph>
        )}
        <dl className="fakta">
          <div>
            <dt>Beslutat av</dt>
            <dd>
              {beslut.beslutsfattare === null ? beslut.organ.namn : `${beslut.beslutsfattare}, på delegation från ${beslut.organ.namn}`}
            </dd>
          </div>
          <div>
            <dt>Datum</dt>
            <dd>{visaDatum(beslut.beslutsdatum)}</dd>
          </div>
          {beslut.paragraf !== null && (
            <div>
              <dt>Paragraf i protokollet</dt>
              <dd>§ {beslut.paragraf}</dd>
            </div>
          )}
          {beslut.dnr !== null && (
            <div>
              <dt>Ärendets nummer</dt>
              <dd>{beslut.dnr}</dd>
            </div>
          )}
        </dl>
        <Paragraph>
          <RouterLink className="ds-link" to="/beslut">
            Alla beslut
          </RouterLink>
        </Paragraph>
      </section>
    </>
  );
}
