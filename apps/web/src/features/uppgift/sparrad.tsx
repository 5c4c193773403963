import { Button } from '@digdir/designsystemet-react';
import { harKod } from '../../lib/http.js';
import { Utloggad } from '../../components/tillstand.js';
import { visaKlockslag } from '../../lib/format.js';
import type { Sparlage } from './use-utkast.js';

/** Whether what is typed is safe, in one line. */
export function Sparrad({ lage, aterstalld, forsokIgen }: { lage: Sparlage; aterstalld: boolean; forsokIgen: () => void }) {
  if (lage.slag === 'fel' && harKod(lage.fel, 'inte-inloggad')) return <Utloggad />;
  return (
    <p className="sparrad dampad">
      {lage.slag === 'sparat' && `Sparat ${visaKlockslag(lage.vid)}`}
      {lage.slag === 'sparar' && 'Sparar …'}
      {lage.slag === 'osparat' && 'Det du skriver sparas av sig självt.'}
      {lage.slag === 'fel' && (
        <>
          Inte sparat på servern än. Texten finns i webbläsaren.{' '}
          <Button variant="tertiary" data-size="sm" onClick={forsokIgen}>
            Försök igen
          </Button>
        </>
      )}
      {aterstalld && ' Osparad text från den här datorn är återställd.'}
    </p>
  );
}
