import type { ArendeSvar } from './api/arende.js';
import { Beroenden } from './beroenden.js';
import { RondensVersioner } from './planversioner.js';

/** What stands below the next step: what the case needs, and the versions when it is a round of a service plan. */
export function Nedanfor({ arende }: { arende: ArendeSvar }) {
  return (
    <>
      {arende.process === 'tjansteplanrond' && <RondensVersioner id={arende.id} titel={arende.titel} />}
      <Beroenden arende={arende} />
    </>
  );
}
