import { Link as RouterLink } from 'react-router';
import { fristrad, visaDag } from '../../lib/format.js';
import type { Fristrad } from './api/frister.js';
import { type Vy, veckonummer } from './period.js';

const VECKODAGAR = ['Måndag', 'Tisdag', 'Onsdag', 'Torsdag', 'Fredag', 'Lördag', 'Söndag'] as const;
/** So many are shown of a day in the month before the rest is folded. */
const VISAS = 4;

interface KalenderProps {
  vy: Exclude<Vy, 'lista'>;
  dag: string;
  veckor: readonly string[][];
  rader: readonly Fristrad[];
  /** Days that are no working days, and why. */
  lediga: ReadonlyMap<string, string>;
  idag: string;
}

/** A week or a month as a table of days. On a narrow screen the days that have something become a list. */
export function Kalender({ vy, dag, veckor, rader, lediga, idag }: KalenderProps) {
  const perDag = Map.groupBy(rader, ({ datum }) => datum);
  return (
    <table className="kalender" data-vy={vy}>
      <caption className="ds-sr-only">Frister per dag, en rad per vecka</caption>
      <thead>
        <tr>
          <th scope="col">
            <abbr title="Vecka">V.</abbr>
          </th>
          {VECKODAGAR.map((namn) => (
            <th key={namn} scope="col">
              {namn}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {veckor.map((dagar) => (
          <tr key={dagar[0]}>
            <th scope="row">
              <span className="ds-sr-only">Vecka </span>
              {veckonummer(dagar[0] ?? dag)}
            </th>
            {dagar.map((datum) => (
              <Dag
                key={datum}
                datum={datum}
                rader={perDag.get(datum) ?? []}
                ledig={lediga.get(datum)}
                idag={datum === idag}
                utanfor={vy === 'manad' && !datum.startsWith(dag.slice(0, 7))}
                visas={vy === 'vecka' ? Infinity : VISAS}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DagProps {
  datum: string;
  rader: readonly Fristrad[];
  ledig: string | undefined;
  idag: boolean;
  utanfor: boolean;
  visas: number;
}

function Dag({ datum, rader, ledig, idag, utanfor, visas }: DagProps) {
  const fler = rader.slice(visas);
  const namngiven = ledig !== undefined && ledig !== 'lördag' && ledig !== 'söndag';
  const klass = [ledig && 'ledig', idag && 'idag', utanfor && 'utanfor', rader.length === 0 && 'tom'].filter(Boolean).join(' ');
  return (
    <td className={klass} aria-current={idag ? 'date' : undefined}>
      <time dateTime={datum}>
        <span aria-hidden className="dagnr">
          {Number(datum.slice(8))}
        </span>
        <span className="dagnamn">{visaDag(datum)}</span>
        {idag && <span className="dampad"> i dag</span>}
      </time>
      {namngiven && <span className="dampad helg">{ledig}</span>}
      {rader.length > 0 && (
        <ul>
          {rader.slice(0, visas).map((rad) => (
            <Frist key={rad.uppgiftId} rad={rad} />
          ))}
        </ul>
      )}
      {fler.length > 0 && (
        <details>
          <summary>{fler.length} till</summary>
          <ul>
            {fler.map((rad) => (
              <Frist key={rad.uppgiftId} rad={rad} />
            ))}
          </ul>
        </details>
      )}
    </td>
  );
}

function Frist({ rad }: { rad: Fristrad }) {
  return (
    <li data-lag={rad.lag || undefined}>
      <RouterLink className="ds-link" to={`/arenden/${rad.arende.id}`} title={fristrad(rad)}>
        {rad.titel}
      </RouterLink>
      <span className="dampad">
        {rad.lag && 'Lagfrist, '}
        {rad.arende.dnr ? `${rad.arende.dnr} ` : ''}
        {rad.arende.titel}
      </span>
    </li>
  );
}
