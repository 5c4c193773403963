import { visaTal } from './tal.js';
import type { Punkt } from './api/moten.js';

type Kriterium = NonNullable<Punkt['grupp']>['nytta'];
const BREDD = 100;
const x = (varde: number) => 8 + ((varde - 1) / 4) * (BREDD - 16);

/** Lowest to highest value on the scale 1–5, with the mean as a ring. The picture says the same as its text. */
export function Spridningsremsa({ namn, varde }: { namn: string; varde: Kriterium }) {
  const { min, max, medel, median } = varde;
  const text = `${namn}: från ${min} till ${max}, medel ${visaTal(medel)}, median ${visaTal(median)}`;
  return (
    <svg className="remsa" role="img" aria-label={text} viewBox={`0 0 ${BREDD} 20`} width={BREDD} height="20">
      <title>{text}</title>
      <line className="skallinje" x1={x(1)} x2={x(5)} y1="10" y2="10" />
      {[1, 2, 3, 4, 5].map((steg) => (
        <line key={steg} className="skallinje" x1={x(steg)} x2={x(steg)} y1="7" y2="13" />
      ))}
      <line className="spann" x1={x(min)} x2={x(max)} y1="10" y2="10" />
      <line className="spann" x1={x(min)} x2={x(min)} y1="5" y2="15" />
      <line className="spann" x1={x(max)} x2={x(max)} y1="5" y2="15" />
      <circle className="medel" cx={x(medel)} cy="10" r="4.5" />
    </svg>
  );
}
