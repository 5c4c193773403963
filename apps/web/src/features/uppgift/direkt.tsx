import { Button } from '@digdir/designsystemet-react';
import { Avslag } from '../../components/avslag.js';
import type { UppgiftSvar } from './api/uppgift.js';

interface DirektProps {
  arende: UppgiftSvar['arende'];
  verb: string;
  sand: () => void;
  skicka: { readonly isPending: boolean; readonly error: unknown; readonly reset: () => void };
  lasOm: () => void;
}

/** A task that asks for nothing but to be read: what it is about, and one button. */
export function Direkt({ arende, verb, sand, skicka, lasOm }: DirektProps) {
  return (
    <>
      <div className="knapprad">
        <Button loading={skicka.isPending} onClick={sand}>
          {verb}
        </Button>
      </div>
      {!skicka.isPending && (
        <Avslag
          fel={skicka.error}
          arendeId={arende.id}
          igen={sand}
          uppdatera={() => {
            skicka.reset();
            lasOm();
          }}
        />
      )}
      <dl className="fakta">
        <div>
          <dt>Organ</dt>
          <dd>{arende.organ.namn}</dd>
        </div>
        {arende.fakta.map(({ etikett, varde, anmarkning }) => (
          <div key={etikett}>
            <dt>{etikett}</dt>
            <dd>
              {varde}
              {anmarkning && <span className="dampad"> {anmarkning}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
