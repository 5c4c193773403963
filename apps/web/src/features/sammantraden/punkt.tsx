import { Alert, Heading, Paragraph, Switch } from '@digdir/designsystemet-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Link as RouterLink } from 'react-router';
import { HittadesInte } from '../../app/sid-fel.js';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { Handlingslank, innehallVag } from '../../components/handlingslank.js';
import { PaWebben } from '../../components/pa-webben.js';
import { type Mote, type Punkt, punktFraga, type Rad, visaForDemSomFoljer } from './api/sammantraden.js';
import { Anteckning } from './anteckning.js';
import { Beslutsform } from './beslutsform.js';
import { Delfragor } from './delfragor.js';
import { Jav } from './jav.js';
import { laget, slagord, utfallsord } from './ord.js';
import { PagaendeVotering } from './pagaende-votering.js';
import { Omrostning } from './omrostning.js';
import { Propositionsform } from './propositionsform.js';
import { Punktutkast, Utkastlage } from './punktutkast.js';
import { Reservation } from './reservation.js';
import { ProportionelltVal } from './proportionellt-val.js';
import { RaknadeSedlar, Sedelform } from './sedlar.js';
import { far, useSammanhang } from './sammantrade.js';
import { StrykPunkt } from './stryk-punkt.js';
import { Tillagg } from './tillagg.js';
import { usePunkttangenter } from './use-punkttangenter.js';
import { useStegIPunkten } from './use-steg-i-punkten.js';
import { Voteringsform } from './voteringsform.js';
import { Yrkanden } from './yrkanden.js';

/** One item: N and P go between them, and everything is reached by keyboard alone. */
export function Punktsida() {
  const { mote, punkter } = useSammanhang();
  const { nr = '' } = useParams();
  const ga = useNavigate();
  const plats = punkter.findIndex((en) => String(en.nr) === nr);
  const rad = punkter[plats];
  const till = (steg: number) => {
    const annan = punkter[plats + steg];
    if (annan) void ga(`/sammantraden/${mote.id}/punkter/${annan.nr}`);
  };
  const klient = useQueryClient();
  const nastaNr = punkter[plats + 1]?.nr;
  useEffect(() => {
    if (nastaNr !== undefined) void klient.prefetchQuery(punktFraga(mote.id, nastaNr));
  }, [klient, mote.id, nastaNr]);
  usePunkttangenter({ nasta: () => till(1), forra: () => till(-1) });
  const leder = mote.jagForProtokollet && mote.tillstand.id === 'pagar';
  const visadId = leder ? rad?.id : undefined;
  useEffect(() => {
    // Those who follow see where the secretary is; a lost answer only means that they see it at the next item.
    if (visadId !== undefined) void visaForDemSomFoljer(mote.id, visadId).catch(() => undefined);
  }, [visadId, mote.id]);
  if (!rad) return <HittadesInte />;
  return (
    <article className="punktsida" aria-labelledby="punkt">
      <Heading level={2} data-size="sm" id="punkt">
        {rad.paragraf === null ? `Punkt ${rad.nr}` : `§ ${rad.paragraf}`} {rad.rubrik}
      </Heading>
      <Paragraph>
        {slagord[rad.slag]}. {laget(rad)}. Punkt {plats + 1} av {punkter.length}.{' '}
        {rad.arende && (
          <RouterLink className="ds-link" to={`/arenden/${rad.arende.id}`}>
            {rad.arende.dnr ?? 'Ärendet'}
          </RouterLink>
        )}
      </Paragraph>
      {!leder && mote.tillstand.id === 'pagar' && <Folj mote={mote} nr={rad.nr} />}
      <Lankar punkter={punkter} plats={plats} moteId={mote.id} />
      <Punktinnehall key={rad.id} mote={mote} nr={rad.nr} />
    </article>
  );
}

function Punktinnehall({ mote, nr }: { mote: Mote; nr: number }) {
  const fraga = useQuery(punktFraga(mote.id, nr));
  return (
    <FragaInnehall fraga={fraga}>
      {(punkt) => (
        <>
          {punkt.vacktAv && <Paragraph>Väckt av {punkt.vacktAv.namn}.</Paragraph>}
          <Handlingar punkt={punkt} />
          <Forslag punkt={punkt} />
          <Punktutkast moteId={mote.id} punkt={punkt}>
            <Behandling key={punkt.status} mote={mote} punkt={punkt} />
            <Tillagg mote={mote} punkt={punkt} />
            {punkt.slag !== 'arende' && punkt.paragraf !== null && <PaWebben mal={{ moteId: mote.id, punktId: punkt.id }} />}
            {punkt.status === 'oppen' && far(mote, 'stryk-punkt') && <StrykPunkt moteId={mote.id} punkt={punkt} />}
            <Anteckning moteId={mote.id} punkt={punkt} />
            <Utkastlage />
          </Punktutkast>
        </>
      )}
    </FragaInnehall>
  );
}

function Forslag({ punkt: { forslag } }: { punkt: Punkt }) {
  if (forslag.length === 0) return null;
  return (
    <>
      <Heading level={3} data-size="2xs">
        Förslag
      </Heading>
      <ol>
        {forslag.map((en) => (
          <li key={en.nr}>{en.text}</li>
        ))}
      </ol>
    </>
  );
}

/** The papers of the item's case: the one stored object that everybody reads (H-31). */
function Handlingar({ punkt: { handlingar } }: { punkt: Punkt }) {
  if (handlingar.length === 0) return null;
  return (
    <section aria-labelledby="handlingar">
      <Heading level={3} data-size="2xs" id="handlingar">
        Handlingar
      </Heading>
      <ul>
        {handlingar.map(({ id, titel, version }) => (
          <li key={id}>
            <Handlingslank href={innehallVag(id)}>
              {titel}
              {version !== null && `, version ${version}`}
            </Handlingslank>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Goes where the secretary goes, until it is switched off. */
function Folj({ mote, nr }: { mote: Mote; nr: number }) {
  const ga = useNavigate();
  const [foljer, setFoljer] = useState(false);
  const { aktuellPunkt } = mote;
  useEffect(() => {
    if (foljer && aktuellPunkt !== null && aktuellPunkt !== nr)
      void ga(`/sammantraden/${mote.id}/punkter/${aktuellPunkt}`, { replace: true });
  }, [foljer, aktuellPunkt, nr, ga, mote.id]);
  return (
    <Switch
      label="Följ sammanträdet"
      description="Visar den punkt som behandlas."
      checked={foljer}
      onChange={(e) => setFoljer(e.target.checked)}
      value="folj"
    />
  );
}

function Lankar({ punkter, plats, moteId }: { punkter: Rad[]; plats: number; moteId: string }) {
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
  useStegIPunkten(punkt);
  if (punkt.status === 'struken') return null;
  const rostat = (
    <>
      <Delfragor punkt={punkt} />
      {punkt.votering && <Omrostning votering={punkt.votering} delfragor={punkt.delfragor} />}
    </>
  );
  if (punkt.status === 'beslutad')
    return (
      <>
        <Alert data-color="success" tabIndex={-1} data-steg="klar">
          § {punkt.paragraf}: {punkt.utfall && utfallsord[punkt.utfall].toLowerCase()}.
        </Alert>
        <ol>
          {punkt.beslutspunkter.map((en) => (
            <li key={en.nr}>{en.text}</li>
          ))}
        </ol>
        {rostat}
        {punkt.omedelbartJusterad && (
          <Paragraph>
            Paragrafen justeras omedelbart.{' '}
            <RouterLink className="ds-link" to={`/sammantraden/${mote.id}/justering`}>
              Till justeringen
            </RouterLink>
          </Paragraph>
        )}
        {punkt.sedlar && <RaknadeSedlar sedlar={punkt.sedlar} />}
        {punkt.proportionellt && <ProportionelltVal mote={mote} punkt={punkt} />}
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
      {!leder && <PagaendeVotering mote={mote} nr={punkt.nr} />}
      <Jav mote={mote} punkt={punkt} leder={leder} />
      <Yrkanden mote={mote} punkt={punkt} leder={leder} />
      {!leder && rostat}
      {leder && (
        <>
          {!punkt.proportionellt && <Propositionsform moteId={mote.id} punkt={punkt} />}
          {rostat}
          {punkt.proposition && punkt.slag !== 'val' && <Voteringsform key={punkt.radVersion} mote={mote} punkt={punkt} />}
          {punkt.slag === 'val' && !punkt.proportionellt && <Sedelform mote={mote} punkt={punkt} />}
          {punkt.slag === 'val' && <ProportionelltVal key={`val ${punkt.radVersion}`} mote={mote} punkt={punkt} />}
          {punkt.omrostning.avgjort !== null && <Beslutsform key={`beslut ${punkt.radVersion}`} mote={mote} punkt={punkt} />}
        </>
      )}
    </>
  );
}
