import type { ArendeSvar } from './api/arende.js';
import { Beroenden } from './beroenden.js';
import { Link as RouterLink } from 'react-router';
import { useJag } from '../../lib/jag.js';
import { Expediering } from './expediering.js';
import { RondensVersioner } from './planversioner.js';

const EXPEDIERADE = ['justerat', 'delgivning', 'overklagandetid', 'expedierat', 'verkstallt', 'avslutat', 'overklagat', 'laga-kraft'];

/** What stands below the next step: what the case needs, and the versions when it is a round of a service plan. */
export function Nedanfor({ arende }: { arende: ArendeSvar }) {
  return (
    <>
      {arende.process === 'tjansteplanrond' && <RondensVersioner id={arende.id} titel={arende.titel} />}
      {arende.process === 'formelltarende' && <Utlatandet arende={arende} />}
      {EXPEDIERADE.includes(arende.tillstand.id) && arende.process === 'formelltarende' && <Expediering id={arende.id} />}
      <Beroenden arende={arende} />
    </>
  );
}

/** The text under work is a draft: it is shown to those who work in the organ. */
function Utlatandet({ arende }: { arende: ArendeSvar }) {
  const iOrganet = useJag().roller.some(({ organ }) => organ === arende.organ.id);
  if (!iOrganet) return null;
  return (
    <ul className="radlista">
      {arende.tillstand.id !== 'registrerat' && (
        <li>
          <RouterLink className="ds-link" to={`/formella-arenden/${arende.id}/tjansteutlatande?avsnitt=hela`}>
            Tjänsteutlåtandet avsnitt för avsnitt, och dess versioner
          </RouterLink>
        </li>
      )}
      {!arende.avslutad && (
        <li>
          <RouterLink className="ds-link" to={`/delegationsbeslut/nytt?arende=${arende.id}&organ=${encodeURIComponent(arende.organ.id)}`}>
            Nytt delegationsbeslut i ärendet
          </RouterLink>
        </li>
      )}
    </ul>
  );
}
