import { Alert, Heading } from '@digdir/designsystemet-react';
import { Link as RouterLink } from 'react-router';
import type { Kontroll } from './api/portfolj.js';

/** Every pair of figures that does not agree, with both; nothing is mended (C-18). */
export function Kontroller({ kontroller }: { kontroller: readonly Kontroll[] }) {
  if (kontroller.length === 0) return null;
  return (
    <Alert data-color="warning">
      <Heading level={2} data-size="2xs">
        {kontroller.length === 1 ? '1 uppgift stämmer inte' : `${kontroller.length} uppgifter stämmer inte`}
      </Heading>
      <ul>
        {kontroller.map(({ text, arendeId }) => (
          <li key={text}>
            {text}{' '}
            {arendeId && (
              <RouterLink className="ds-link" to={`/arenden/${arendeId}`}>
                Öppna ärendet
              </RouterLink>
            )}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
