import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { Mote } from './api/sammantraden.js';
import { fragaord } from './voteringsforslag.js';

/** Tells those who follow the meeting that the votes of the item are being given, and what yes and no mean. */
export function PagaendeVotering({ mote, nr }: { mote: Mote; nr: number }) {
  if (mote.aktuellPunkt !== nr || !mote.pagaendeVotering) return null;
  const { slag } = mote.pagaendeVotering;
  return (
    <Alert data-color="info">
      <Heading level={3} data-size="2xs">
        {slag ? `Votering pågår: ${fragaord[slag].rubrik.toLowerCase()}` : 'Votering pågår'}
      </Heading>
      <Paragraph>Ja: {mote.pagaendeVotering.ja}</Paragraph>
      <Paragraph>Nej: {mote.pagaendeVotering.nej}</Paragraph>
    </Alert>
  );
}
