import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { FelPaPlats } from '../../components/tillstand.js';
import { visaTid } from '../../lib/format.js';
import { expedieringFraga, type Mottagare } from './api/expediering.js';

const LAGE: Readonly<Record<Mottagare['status'], string>> = {
  vantar: 'väntar på att skickas',
  skickad: 'skickat',
  misslyckad: 'kunde inte skickas',
  annat: 'skickas på annat sätt',
};

/** To whom the decision has been sent, when, and what the receiver answered (H-28). */
export function Expediering({ id }: { id: string }) {
  const fraga = useQuery(expedieringFraga(id));
  if (fraga.isError) return <FelPaPlats fel={fraga.error} igen={() => void fraga.refetch()} />;
  if (!fraga.data || fraga.data.rader.length === 0) return null;
  return (
    <section aria-labelledby="expediering">
      <Heading level={2} data-size="xs" id="expediering">
        Expediering
      </Heading>
      <ul>
        {fraga.data.rader.map((rad) => (
          <li key={rad.id}>
            {rad.namn}
            {rad.epost && `, ${rad.epost}`}: {LAGE[rad.status]}
            {rad.skickad && ` ${visaTid(rad.skickad)}`}
            {rad.status === 'skickad' && (rad.handlingar.length > 0 ? ', med protokollsutdrag' : ', utan protokollsutdrag')}
            {rad.status === 'vantar' && rad.forsok > 0 && ` (${rad.forsok} försök)`}
            {rad.kvitto && <span className="dampad"> Kvittens: {rad.kvitto}</span>}
          </li>
        ))}
      </ul>
      {fraga.data.rader.some(({ status }) => status === 'misslyckad') && (
        <Paragraph>Expediera igen med rätt adress till den som inte kunde nås.</Paragraph>
      )}
    </section>
  );
}
