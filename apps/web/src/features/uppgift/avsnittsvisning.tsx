import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { CheckmarkIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { useEffect, useRef } from 'react';
import type { Avsnitt, Formular } from '../../components/formular/falt.js';
import { Faltvisning } from '../../components/formular/faltvisning.js';
import { arKlart } from '../../components/formular/ifyllt.js';
import { useFormular } from '../../components/formular/sammanhang.js';
import type { Fel } from '../../components/formular/validera.js';

interface AvsnittProps {
  formular: Formular;
  fel: Fel;
  valt: string | null;
  tillAvsnitt: (id: string) => void;
  granska: () => void;
  lamna: () => void;
}

/** A long form one section at a time, in any order; a short one all at once. */
export function Avsnittsvisning({ formular, fel, valt, tillAvsnitt, granska, lamna }: AvsnittProps) {
  const { avsnitt } = formular;
  const nr = Math.max(
    0,
    avsnitt.findIndex(({ id }) => id === valt),
  );
  const nu = avsnitt[nr];
  const nasta = avsnitt[nr + 1];
  const rubrik = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (valt) rubrik.current?.focus();
  }, [valt]);
  if (!nu) return null;
  const flera = avsnitt.length > 1;
  return (
    <div className={flera ? 'avsnittsyta' : ''}>
      {flera && <Avsnittslista avsnitt={avsnitt} nu={nu.id} fel={fel} tillAvsnitt={tillAvsnitt} granska={granska} />}
      <form
        className="formular"
        noValidate
        onBlur={lamna}
        onSubmit={(e) => {
          e.preventDefault();
          if (nasta) tillAvsnitt(nasta.id);
          else granska();
        }}
      >
        <Heading ref={rubrik} level={2} data-size="xs" tabIndex={-1}>
          {flera ? `${nr + 1} ${nu.rubrik}` : nu.rubrik}
        </Heading>
        {nu.ingress && <Paragraph>{nu.ingress}</Paragraph>}
        {nu.falt.map((falt) => (
          <Faltvisning key={falt.namn} falt={falt} />
        ))}
        <div className="knapprad">
          <Button type="submit">{nasta ? 'Nästa avsnitt' : 'Granska svaren'}</Button>
        </div>
      </form>
    </div>
  );
}

function Avsnittslista({
  avsnitt,
  nu,
  fel,
  tillAvsnitt,
  granska,
}: {
  avsnitt: readonly Avsnitt[];
  nu: string;
  fel: Fel;
  tillAvsnitt: (id: string) => void;
  granska: () => void;
}) {
  const { varden } = useFormular();
  const klara = avsnitt.filter((ett) => arKlart(ett, varden)).length;
  return (
    <nav className="avsnittslista" aria-label="Avsnitt">
      <p className="dampad">
        {klara} av {avsnitt.length} klara
      </p>
      <ol>
        {avsnitt.map((ett) => {
          const antalFel = Object.keys(fel).filter((vag) => ett.falt.some(({ namn }) => namn === vag.split('.')[0])).length;
          return (
            <li key={ett.id}>
              <button type="button" aria-current={ett.id === nu ? 'step' : undefined} onClick={() => tillAvsnitt(ett.id)}>
                {antalFel > 0 ? (
                  <ExclamationmarkTriangleIcon aria-hidden />
                ) : arKlart(ett, varden) ? (
                  <CheckmarkIcon title="Klart" />
                ) : (
                  <span className="tomikon" />
                )}
                <span>
                  {ett.rubrik}
                  {antalFel > 0 && ` (${antalFel} fel)`}
                </span>
              </button>
            </li>
          );
        })}
        <li>
          <button type="button" onClick={granska}>
            <span className="tomikon" />
            <span>Skicka</span>
          </button>
        </li>
      </ol>
    </nav>
  );
}
