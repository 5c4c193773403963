import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { visaTid } from '../../lib/format.js';
import { exportFraga } from './api/handlingar.js';

/** The closed case's folder for the archive, and what it lacks. Nothing is shown before the case is closed, or to those who may not have it. */
export function Exportmapp({ arendeId }: { arendeId: string }) {
  const { data } = useQuery(exportFraga(arendeId));
  if (!data || data.lage === 'ej-avslutat') return null;
  const mapp = data.export;
  return (
    <section aria-labelledby="exportmapp">
      <Heading level={2} data-size="xs" id="exportmapp">
        Exportmapp
      </Heading>
      {mapp === null ? (
        <Paragraph>Ärendet är avslutat. Mappen med handlingar, logg och metadata framställs.</Paragraph>
      ) : (
        <>
          <Paragraph>
            <a className="ds-link" href={`/api/arenden/${arendeId}/export.zip`}>
              Hämta mappen (zip, {Math.max(1, Math.round(mapp.storlek / 1024))} kB före packning)
            </a>{' '}
            <span className="dampad">
              {mapp.antalFiler} filer, framställd {visaTid(mapp.skapad)}
            </span>
          </Paragraph>
          {mapp.saknas.length > 0 && (
            <>
              <Paragraph>Detta saknas i mappen:</Paragraph>
              <ul>
                {mapp.saknas.map((mening) => (
                  <li key={mening}>{mening}</li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </section>
  );
}
