import { Alert, Checkbox } from '@digdir/designsystemet-react';
import { Avslag } from '../../../components/avslag.js';
import type { MoteSvar } from '../api/moten.js';
import { kan } from '../mote-sammanhang.js';
import { narvaroram } from '../ord.js';
import { useHandelse } from '../use-handelse.js';

/** Who is in the room against the fewest that must be; the chair changes it as people come and go. */
export function Narvaro({ mote }: { mote: MoteSvar }) {
  const andra = useHandelse(mote.id, 'Närvaron är ändrad.');
  const far = kan(mote, 'narvaro');
  const antal = mote.narvarande.length;
  const farre = antal < mote.minstNarvarande;
  return (
    <>
      <details className="narvaro">
        <summary>
          Närvarande {antal} av {mote.ledamoter.length} ({narvaroram(mote)})
        </summary>
        <ul className="namnlista">
          {mote.ledamoter.map(({ id, namn, narvarande }) => (
            <li key={id}>
              {far ? (
                <Checkbox
                  value={id}
                  label={namn}
                  checked={narvarande}
                  aria-disabled={andra.isPending || undefined}
                  onChange={() =>
                    !andra.isPending && andra.mutate({ handelse: 'narvaro', data: { personId: id, narvarande: !narvarande } })
                  }
                />
              ) : (
                <>
                  {namn} <span className="dampad">{narvarande ? 'närvarande' : 'inte här'}</span>
                </>
              )}
            </li>
          ))}
        </ul>
      </details>
      {farre && (
        <Alert data-color="warning">
          {antal} är närvarande och minst {mote.minstNarvarande} behövs. Gruppen kan tala om punkterna, men inget utfall kan bekräftas
          förrän fler är här.
        </Alert>
      )}
      {!andra.isPending && <Avslag fel={andra.error} />}
    </>
  );
}
