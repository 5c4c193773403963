import { Alert, Heading, List, Paragraph } from '@digdir/designsystemet-react';
import type { Svar } from '../lib/api-typer.js';

const HALLER = {
  underskrift: 'Hindrar underskriften',
  anmalan: 'Hindrar att ärendet går vidare',
  beslut: 'Hindrar beslutet',
} as const;

/** What does not agree in the case, each with what it holds and where it comes from. */
export function Varningar({ varningar }: { varningar: Svar<'/api/arenden/{id}'>['varningar'] }) {
  return (
    <Alert data-color="warning" className="besked">
      <Heading level={2} data-size="xs">
        Stämmer inte
      </Heading>
      <List.Unordered>
        {varningar.map(({ id, haller, mening, kalla }) => (
          <List.Item key={`${id} ${mening}`}>
            <Paragraph>
              {haller && <strong>{HALLER[haller]}: </strong>}
              {mening} <span className="dampad">{kalla}</span>
            </Paragraph>
          </List.Item>
        ))}
      </List.Unordered>
    </Alert>
  );
}
