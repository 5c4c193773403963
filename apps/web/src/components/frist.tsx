import { fristregel, visaDag } from '../lib/format.js';

/** A date never stands without its rule; how it was counted is one step away. */
export function Frist({ frist }: { frist: { datum: string; regel: string; rakning?: string; lag: boolean } | null }) {
  if (!frist) return <span className="dampad">Ingen frist</span>;
  return (
    <span className="frist" title={frist.rakning}>
      <time dateTime={frist.datum}>{visaDag(frist.datum)}</time>, {fristregel(frist)}
      {frist.lag && !/lag/i.test(frist.regel) ? ' (lag)' : ''}
    </span>
  );
}
