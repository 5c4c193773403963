import { Checkbox, Heading } from '@digdir/designsystemet-react';
import { CheckmarkIcon, CircleSlashIcon, PencilIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import type { Punkt } from '../api/moten.js';

const lagesord = { varderad: 'Värderad', avstar: 'Avstår', jav: 'Jäv' } as const;

interface ListProps {
  rader: readonly Punkt[];
  vald: Punkt;
  valj: (punkt: Punkt) => void;
  osparade: Readonly<Record<string, unknown>>;
}

/** All items with how far one has come; those left first in sight when asked for. */
export function Punktlista({ rader, vald, valj, osparade }: ListProps) {
  const [baraKvar, setBaraKvar] = useState(false);
  const visas = baraKvar ? rader.filter((rad) => rad.min === null || rad === vald) : rader;
  return (
    <nav className="punktlista" aria-label="Punkter att värdera">
      <Heading level={2} data-size="2xs">
        Punkter
      </Heading>
      <Checkbox label="Bara det som är kvar" checked={baraKvar} onChange={(e) => setBaraKvar(e.target.checked)} value="kvar" />
      <ol>
        {visas.map((rad) => (
          <li key={rad.arendeId}>
            <button type="button" aria-current={rad === vald || undefined} onClick={() => valj(rad)}>
              <Lage rad={rad} osparad={rad.arendeId in osparade} />
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

function Lage({ rad, osparad }: { rad: Punkt; osparad: boolean }) {
  if (osparad) return <PencilIcon title="Inte sparad än" />;
  if (!rad.min) return <span className="tomikon" role="img" aria-label="Kvar att värdera" />;
  return rad.min.lage === 'varderad' ? <CheckmarkIcon title={lagesord.varderad} /> : <CircleSlashIcon title={lagesord[rad.min.lage]} />;
}
