import { Alert, Heading, List, Paragraph } from '@digdir/designsystemet-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { FelPaPlats, Laddar } from '../../components/tillstand.js';
import { visaTkr } from '../../lib/format.js';
import { type VemFarFraga, vemFarFraga, type VemFarSvar } from './api/delegation.js';

/** Who may decide the matter as it is written now, said again as it changes; or why nobody may. */
export function VemFar({ fraga }: { fraga: VemFarFraga | null }) {
  return (
    <section aria-labelledby="vem-far" className="formular">
      <Heading level={2} data-size="xs" id="vem-far">
        Vem får besluta
      </Heading>
      {fraga === null ? <Paragraph>Välj organ och ärendetyp, så visas vem som får besluta.</Paragraph> : <Svaret fraga={fraga} />}
    </section>
  );
}

function Svaret({ fraga }: { fraga: VemFarFraga }) {
  const svar = useQuery({ ...vemFarFraga(fraga), placeholderData: keepPreviousData });
  if (svar.isError) return <FelPaPlats fel={svar.error} igen={() => void svar.refetch()} />;
  if (!svar.data) return <Laddar />;
  return (
    <div aria-live="polite">
      <Punkter svar={svar.data} />
    </div>
  );
}

function Punkter({ svar: { punkter, nekade, ingen } }: { svar: VemFarSvar }) {
  return (
    <>
      {ingen && (
        <Alert data-color="warning">
          <Paragraph>Ingen får besluta på delegation. {ingen.mening}</Paragraph>
          <Paragraph>Kan göras av: {ingen.kanGorasAv}</Paragraph>
          {ingen.lagrum && (
            <Paragraph data-size="sm" className="dampad">
              {ingen.lagrum}
            </Paragraph>
          )}
        </Alert>
      )}
      {punkter.length > 0 && (
        <List.Unordered>
          {punkter.map((punkt) => (
            <List.Item key={punkt.id}>
              <strong>{punkt.funktion}</strong> enligt punkt {punkt.punkt}: {punkt.text}
              {punkt.takTkr !== null && ` Högst ${visaTkr(punkt.takTkr)}.`}{' '}
              {punkt.personer.length === 0
                ? 'Ingen har funktionen i dag.'
                : `I dag: ${punkt.personer.map(({ namn, vikarie }) => (vikarie ? `${namn} (vikarie)` : namn)).join(', ')}.`}
              {punkt.forhandsgodkannande && ` Kräver godkännande i förväg av ${punkt.forhandsgodkannande}.`}
            </List.Item>
          ))}
        </List.Unordered>
      )}
      {nekade.length > 0 && (
        <details>
          <summary>Punkter som inte räcker ({nekade.length})</summary>
          <List.Unordered>
            {nekade.map(({ id, punkt, text, funktion, hinder }) => (
              <List.Item key={id}>
                {punkt ?? 'Utan nummer'}, {funktion}: {text} {hinder.map(({ mening }) => mening).join(' ')}
              </List.Item>
            ))}
          </List.Unordered>
        </details>
      )}
    </>
  );
}
