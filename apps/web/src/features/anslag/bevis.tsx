import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { Handlingslank, innehallVag } from '../../components/handlingslank.js';
import { visaTid } from '../../lib/format.js';
import type { Anslag } from './api/anslag.js';
import { luckord } from './ord.js';

/** What has been seen so far, or the proof when the notice has come down. */
export function Bevis({ anslag: { bevis, anslagsbevis } }: { anslag: Anslag }) {
  if (bevis === null) return null;
  return (
    <section aria-labelledby="bevis">
      <Heading level={2} data-size="xs" id="bevis">
        {anslagsbevis ? 'Anslagsbevis' : 'Vad som hittills är styrkt'}
      </Heading>
      {anslagsbevis && (
        <Paragraph>
          <Handlingslank href={innehallVag(anslagsbevis)}>Anslagsbeviset som PDF</Handlingslank>
        </Paragraph>
      )}
      <Paragraph>
        {bevis.antal === 1 ? 'En iakttagelse' : `${bevis.antal} iakttagelser`}.{' '}
        {bevis.forsta && bevis.sista
          ? `Först sett uppe ${visaTid(bevis.forsta)}, senast ${visaTid(bevis.sista)}.`
          : 'Anslaget har inte setts uppe.'}
      </Paragraph>
      {bevis.luckor.length === 0 ? (
        <Paragraph>Inga avbrott.</Paragraph>
      ) : (
        <ul>
          {bevis.luckor.map(({ fran, till, slag }) => (
            <li key={`${fran}/${till}`}>
              {luckord[slag]}: {fran === till ? visaTid(fran) : `${visaTid(fran)} till ${visaTid(till)}`}.
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
