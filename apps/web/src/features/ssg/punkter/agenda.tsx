import { Heading } from '@digdir/designsystemet-react';
import { CheckmarkIcon, CircleSlashIcon } from '@navikt/aksel-icons';
import { useEffect, useRef } from 'react';
import type { Punkt } from '../api/moten.js';
import { utfallsord } from '../ord.js';

/** The agenda with what each item has come to. */
export function Agenda({ rader, vald, valj }: { rader: readonly Punkt[]; vald: Punkt; valj: (punkt: Punkt) => void }) {
  const lista = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const ram = lista.current?.parentElement;
    const vald = lista.current?.querySelector<HTMLElement>('[aria-current]');
    // Only the list moves: the page stays where one reads.
    if (ram && vald && ram.scrollHeight > ram.clientHeight) ram.scrollTop = vald.offsetTop - ram.clientHeight / 2;
  }, [vald.arendeId]);
  return (
    <nav className="punktlista" aria-label="Dagordning">
      <Heading level={2} data-size="2xs">
        Dagordning
      </Heading>
      <ol ref={lista}>
        {rader.map((rad) => (
          <li key={rad.arendeId}>
            <button type="button" aria-current={rad.arendeId === vald.arendeId || undefined} onClick={() => valj(rad)}>
              <Lage rad={rad} />
              <span>
                {rad.nr}. {rad.titel}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Lage({ rad }: { rad: Punkt }) {
  if (rad.status === 'tillbakadragen') return <CircleSlashIcon title="Underlaget är tillbakadraget" />;
  if (rad.utfall === 'prioriterad') return <CheckmarkIcon title={utfallsord.prioriterad} />;
  return rad.utfall ? <CircleSlashIcon title={utfallsord[rad.utfall]} /> : <span className="tomikon" role="img" aria-label="Kvar" />;
}
