import { CheckmarkIcon, PlayIcon } from '@navikt/aksel-icons';
import { visaDatum } from '../../lib/format.js';
import type { ArendeSvar } from './api/arende.js';

/** The steps as a list; the sentence above says the same in words. */
export function Stegar({ stegar }: { stegar: ArendeSvar['stegar'] }) {
  return (
    <ol className="stegar" aria-label="Steg i processen">
      {stegar.map((steg) => (
        <li key={steg.id} data-lage={steg.lage} aria-current={steg.lage === 'nu' ? 'step' : undefined}>
          {steg.lage === 'klart' && <CheckmarkIcon title="Klart" />}
          {steg.lage === 'nu' && <PlayIcon title="Här är ärendet" />}
          <span>{steg.etikett}</span>
          {steg.datum && <span className="dampad">{visaDatum(steg.datum)}</span>}
        </li>
      ))}
    </ol>
  );
}
