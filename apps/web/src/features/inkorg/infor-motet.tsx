import { Heading, Link } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router';
import { visaDag } from '../../lib/format.js';
import { useJag } from '../../lib/jag.js';
import { kommandeMotenFraga } from './api/moten.js';

const KOMMANDE = ['planerat', 'underlag-begart', 'underlag-stangt', 'kallat', 'pagar'];

/** What a group's meeting asks of me: values to give, and the meetings to come. Nothing is drawn for those without meetings. */
export function InforMotet() {
  const jag = useJag();
  const { data } = useQuery({ ...kommandeMotenFraga, enabled: jag.navigation.some(({ vag }) => vag === '/ssg/moten') });
  const kommande = (data?.rader ?? []).filter(({ tillstand }) => KOMMANDE.includes(tillstand.id)).toReversed();
  const attVardera = kommande.filter(({ kvarAttVardera }) => kvarAttVardera > 0);
  const antal = attVardera.reduce((summa, { kvarAttVardera }) => summa + kvarAttVardera, 0);
  if (kommande.length === 0) return null;
  return (
    <div className="infor-motet">
      {antal > 0 && (
        <section aria-labelledby="att-vardera">
          <Heading level={2} data-size="2xs" id="att-vardera">
            Att värdera ({antal})
          </Heading>
          <ul className="radlista">
            {attVardera.map(({ id, titel, datum, kvarAttVardera }) => (
              <li key={id}>
                <Link asChild>
                  <RouterLink to={`/ssg/moten/${id}/vardera`}>{titel}</RouterLink>
                </Link>
                <span>
                  {kvarAttVardera} kvar, senast {visaDag(datum.vardering)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="infor-motet">
        <Heading level={2} data-size="2xs" id="infor-motet">
          Inför mötet
        </Heading>
        <ul className="radlista">
          {kommande.map(({ id, titel, datum, tillstand }) => (
            <li key={id}>
              <Link asChild>
                <RouterLink to={`/ssg/moten/${id}`}>{titel}</RouterLink>
              </Link>
              <span>
                {visaDag(datum.mote)} <span className="dampad">{tillstand.etikett}</span>
              </span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
