import { InformationSquareIcon } from '@navikt/aksel-icons';
import { RADGIVANDE } from './ord.js';

/** Says what the group is, on every screen of it. */
export function Banderoll() {
  return (
    <p className="radgivande" data-radgivande>
      <InformationSquareIcon aria-hidden /> <span>{RADGIVANDE}</span>
    </p>
  );
}
