import { InformationSquareIcon } from '@navikt/aksel-icons';
import { RADGIVANDE, radgivande } from './ord.js';

/** Says what the group is, on every screen of it: the group of one meeting, or of all that one may see. */
export function Banderoll({ mote }: { mote?: { grupp: string; beslutar: string } }) {
  return (
    <p className="radgivande" data-radgivande>
      <InformationSquareIcon aria-hidden /> <span>{mote ? radgivande(mote) : RADGIVANDE}</span>
    </p>
  );
}
