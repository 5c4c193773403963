import { ErrorSummary } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import type { Formular } from './falt.js';
import { felrader } from './felrader.js';
import { faltId, type Fel } from './validera.js';

interface Props {
  fel: Fel;
  formular: Formular;
  forsok: number;
  visa?: (vag: string) => void;
}

/** All that must be mended, with a link to each; takes focus when the form has been tried. */
export function Felsammanfattning({ fel, formular, forsok, visa }: Props) {
  const ruta = useRef<HTMLDivElement>(null);
  const alla = felrader(fel, formular);
  useEffect(() => {
    if (forsok > 0) ruta.current?.querySelector<HTMLElement>('.ds-error-summary')?.focus();
  }, [forsok]);
  if (alla.length === 0) return null;
  return (
    <div ref={ruta}>
      <ErrorSummary tabIndex={-1}>
        <ErrorSummary.Heading>{alla.length === 1 ? 'Rätta 1 uppgift.' : `Rätta ${alla.length} uppgifter.`}</ErrorSummary.Heading>
        <ErrorSummary.List>
          {alla.map(({ vag, text }) => (
            <ErrorSummary.Item key={vag}>
              <ErrorSummary.Link
                href={`#${faltId(vag)}`}
                onClick={(e) => {
                  e.preventDefault();
                  visa?.(vag);
                  requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(faltId(vag))?.focus()));
                }}
              >
                {text}
              </ErrorSummary.Link>
            </ErrorSummary.Item>
          ))}
        </ErrorSummary.List>
      </ErrorSummary>
    </div>
  );
}
