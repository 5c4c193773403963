import type { Svar } from '../lib/api-typer.js';
import { Heading } from '@digdir/designsystemet-react';
import { CheckmarkIcon, CircleIcon } from '@navikt/aksel-icons';

type Regelutfall = Svar<'/api/arenden/{id}'>['handelser'][number]['regler'][number];

/** What the next step takes: each rule with its source, met or left to do. Rules about a form's content are met when it is filled in. */
export function Kravlista({ regler, niva }: { regler: readonly Regelutfall[]; niva: 2 | 3 }) {
  if (regler.length === 0) return null;
  return (
    <>
      <Heading level={niva} data-size="2xs">
        Vad krävs för nästa steg
      </Heading>
      <ul className="kravlista">
        {regler.map((regel) => (
          <li key={regel.regel}>
            {regel.uppfylld && regel.prov !== 'innehall' ? <CheckmarkIcon title="Uppfyllt" /> : <CircleIcon title="Kvar att göra" />}
            <span>
              {regel.mening}{' '}
              <span className="dampad">
                <span className="kalla">{[regel.kalla, regel.lagrum].filter(Boolean).join(' · ')}</span>
                {regel.prov === 'innehall' && ' · prövas när du skickar'}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
