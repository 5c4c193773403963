import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useNavigate, useParams } from 'react-router';
import { Link as RouterLink } from 'react-router';
import { HittadesInte } from '../../app/sid-fel.js';
import { type Mote, type Punkt } from './api/sammantraden.js';
import { Anteckning } from './anteckning.js';
import { Beslutsform } from './beslutsform.js';
import { laget, slagord, utfallsord } from './ord.js';
import { Omrostning } from './protokoll.js';
import { Propositionsform } from './propositionsform.js';
import { Reservation } from './reservation.js';
import { far, useSammanhang } from './sammantrade.js';
import { usePunkttangenter } from './use-punkttangenter.js';
import { Voteringsform } from './voteringsform.js';
import { Yrkanden } from './yrkanden.js';

/** One item: N and P go between them, and everything is reached by keyboard alone. */
export function Punktsida() {
  const { mote, punkter } = useSammanhang();
  const { nr = '' } = useParams();
  const ga = useNavigate();
  const plats = punkter.findIndex((en) => String(en.nr) === nr);
  const punkt = punkter[plats];
  const till = (steg: number) => {
    const annan = punkter[plats + steg];
    if (annan) void ga(`/sammantraden/${mote.id}/punkter/${annan.nr}`);
  };
  usePunkttangenter({ nasta: () => till(1), forra: () => till(-1) });
  if (!punkt) return <HittadesInte />;
  return (
    <article aria-labelledby="punkt">
      <Heading level={2} data-size="sm" id="punkt">
        {punkt.paragraf === null ? `Punkt ${punkt.nr}` : `§ ${punkt.paragraf}`} {punkt.rubrik}
      </Heading>
      <Paragraph>
        {slagord[punkt.slag]}. {laget(punkt)}. Punkt {plats + 1} av {punkter.length}.{' '}
        {punkt.arende && (
          <RouterLink className="ds-link" to={`/arenden/${punkt.arende.id}`}>
            {punkt.arende.dnr ?? 'Ärendet'}
          </RouterLink>
        )}
      </Paragraph>
      <Lankar punkter={punkter} plats={plats} moteId={mote.id} />
      {punkt.forslag.length > 0 && (
        <>
          <Heading level={3} data-size="2xs">
            Förslag
          </Heading>
          <ol>
            {punkt.forslag.map((en) => (
              <li key={en.nr}>{en.text}</li>
            ))}
          </ol>
        </>
      )}
      <Behandling key={`${punkt.id} ${punkt.status}`} mote={mote} punkt={punkt} />
      <Anteckning key={punkt.id} moteId={mote.id} punkt={punkt} />
    </article>
  );
}

function Lankar({ punkter, plats, moteId }: { punkter: Punkt[]; plats: number; moteId: string }) {
  const [forra, nasta] = [punkter[plats - 1], punkter[plats + 1]];
  return (
    <nav className="knapprad" aria-label="Punkter">
      {forra && (
        <RouterLink className="ds-link" to={`/sammantraden/${moteId}/punkter/${forra.nr}`}>
          Föregående punkt (P)
        </RouterLink>
      )}
      {nasta && (
        <RouterLink className="ds-link" to={`/sammantraden/${moteId}/punkter/${nasta.nr}`}>
          Nästa punkt (N)
        </RouterLink>
      )}
    </nav>
  );
}

function Behandling({ mote, punkt }: { mote: Mote; punkt: Punkt }) {
  if (punkt.status === 'struken') return null;
  if (punkt.status === 'beslutad')
    return (
      <>
        <Alert data-color="success">
          § {punkt.paragraf}: {punkt.utfall && utfallsord[punkt.utfall].toLowerCase()}.
        </Alert>
        <ol>
          {punkt.beslutspunkter.map((en) => (
            <li key={en.nr}>{en.text}</li>
          ))}
        </ol>
        {punkt.votering && <Omrostning votering={punkt.votering} />}
        <Reservation mote={mote} punkt={punkt} />
      </>
    );
  if (mote.tillstand.id !== 'pagar') return null;
  const leder = far(mote, 'faststall-beslut');
  return (
    <>
      <Paragraph>
        Tjänstgör i punkten: {punkt.tjanstgor.length} av {mote.platser}
        {punkt.jav.length > 0 && `. Jäv: ${punkt.jav.map(({ ledamot }) => ledamot.namn).join(', ')}`}.
      </Paragraph>
      {!punkt.beslutsfor && <Alert data-color="danger">Punkten kan inte avgöras: för få ledamöter tjänstgör (KL 6:27, 5:45–46).</Alert>}
      <Yrkanden mote={mote} punkt={punkt} leder={leder} />
      {leder && (
        <>
          <Propositionsform moteId={mote.id} punkt={punkt} />
          {punkt.proposition && punkt.slag !== 'val' && <Voteringsform key={punkt.radVersion} mote={mote} punkt={punkt} />}
          {punkt.proposition && <Beslutsform key={`beslut ${punkt.radVersion}`} mote={mote} punkt={punkt} />}
        </>
      )}
    </>
  );
}
