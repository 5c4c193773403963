import { visaDag } from '../../lib/format.js';
import type { Motesdatum } from './api/moten.js';
import { dagar } from './ord.js';

/** The days of a cycle in order; what has passed says so. */
export function Cykelns({ datum }: { datum: Motesdatum }) {
  const idag = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
  const nasta = dagar.find(({ namn }) => datum[namn] >= idag)?.namn;
  return (
    <ol className="cykeldagar">
      {dagar.map(({ namn, etikett }) => (
        <li key={namn} data-nasta={namn === nasta || undefined} data-passerad={datum[namn] < idag || undefined}>
          <span>{etikett}</span> <time dateTime={datum[namn]}>{visaDag(datum[namn])}</time>
          {namn === nasta && <span className="ds-sr-only"> (nästa)</span>}
          {datum[namn] < idag && <span className="ds-sr-only"> (har passerat)</span>}
        </li>
      ))}
    </ol>
  );
}
