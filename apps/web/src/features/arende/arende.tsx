import { Alert, Button } from '@digdir/designsystemet-react';
import { BookmarkFillIcon, BookmarkIcon, PrinterSmallIcon } from '@navikt/aksel-icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Link, NavLink, useParams } from 'react-router';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { useMeddelande } from '../../components/meddelande.js';
import { Sida } from '../../components/sida.js';
import { Laddar } from '../../components/tillstand.js';
import { Sekretess, Statustagg } from '../../components/statustagg.js';
import { visaDatum, visaKlockslag } from '../../lib/format.js';
import { useAndringar, useAnslutning } from '../../lib/handelsestrom.js';
import { arendeFraga, bevaka, slutaBevaka, type ArendeSvar } from './api/arende.js';
import { Uppgifter } from './flikar.js';
import { Oversikt } from './oversikt.js';
import { Stegar } from './stegar.js';
import { Tidslinje } from './tidslinje.js';

/** Opened by few: it does not delay the page. */
const Handlingar = lazy(async () => ({ default: (await import('./handlingar.js')).Handlingar }));
const Personer = lazy(async () => ({ default: (await import('./personer.js')).Personer }));
const Diagram = lazy(async () => ({ default: (await import('./diagram.js')).Diagram }));

const flikar = [
  { vag: '', etikett: 'Översikt' },
  { vag: 'uppgifter', etikett: 'Uppgifter' },
  { vag: 'tidslinje', etikett: 'Tidslinje' },
  { vag: 'handlingar', etikett: 'Handlingar' },
  { vag: 'personer', etikett: 'Personer' },
  { vag: 'diagram', etikett: 'Diagram' },
] as const;

/** A case: where it stands, what comes next, by which rule and by when. */
export function Arende() {
  const { id = '', flik = '' } = useParams();
  const arende = useQuery(arendeFraga(id));
  return (
    <FragaInnehall fraga={arende} sida="Ärendet kan inte visas">
      {(data) => <OppetArende arende={data} flik={flik} lasOm={() => arende.refetch()} />}
    </FragaInnehall>
  );
}

function OppetArende({ arende, flik, lasOm }: { arende: ArendeSvar; flik: string; lasOm: () => Promise<unknown> }) {
  const { sag } = useMeddelande();
  const [andrad, setAndrad] = useState<string | null>(null);
  useAndringar(({ arendeId, steg }) => {
    if (arendeId !== arende.id || (steg !== null && steg <= arende.steg)) return;
    const nu = visaKlockslag(new Date().toISOString());
    setAndrad(nu);
    sag(`Ärendet ändrades ${nu}.`);
  });
  // What happened between reading the case and hearing the stream, or while it was lost, has no message of its own.
  useAnslutning((ansluten) => void (ansluten && lasOm()));
  const bas = `/arenden/${arende.id}`;
  return (
    <Sida
      titel={`${arende.dnr ?? 'Ärende'} – ${arende.titel}`}
      rubrik={
        <>
          {arende.dnr && <span className="dampad">{arende.dnr} </span>}
          {arende.titel}
        </>
      }
      hogt={
        <span className="taggar">
          <Statustagg
            tillstand={arende.tillstand.id}
            etikett={arende.tillstand.etikett}
            pausad={arende.pausadSedan !== null}
            avslutad={arende.avslutad}
          />
          {arende.sekretess && <Sekretess />}
          {arende.sekretessLagrum && <span className="dampad">{arende.sekretessLagrum}</span>}
          <Bevakningsknapp arende={arende} />
          <Button variant="tertiary" data-size="sm" onClick={() => print()}>
            <PrinterSmallIcon aria-hidden /> Skriv ut
          </Button>
        </span>
      }
    >
      {andrad && (
        <Alert data-color="info" className="besked">
          Ändrat {andrad}.{' '}
          <Button variant="secondary" data-size="sm" onClick={() => void lasOm().then(() => setAndrad(null))}>
            Visa ändringen
          </Button>
        </Alert>
      )}
      <p className="laget">{arende.laget}</p>
      {arende.pausadSedan && <Alert data-color="warning">Ärendet är pausat sedan {visaDatum(arende.pausadSedan)}. Lagfrister löper.</Alert>}
      {arende.overtagetFran && <p className="dampad">Övertaget från {arende.overtagetFran}. Tidigare steg finns inte här.</p>}
      <UtanNamngiven arende={arende} />
      <Obemannade arende={arende} />
      <Stegar stegar={arende.stegar} />
      <nav className="flikar" aria-label="Delar av ärendet">
        {flikar.map(({ vag, etikett }) => (
          <NavLink key={vag} end to={vag ? `${bas}/${vag}` : bas} className={({ isActive }) => (isActive ? 'vald' : '')}>
            {etikett}
            {vag === 'uppgifter' && <span className="antal"> {arende.uppgifter.length}</span>}
            {vag === 'handlingar' && <span className="antal"> {arende.handlingar.length}</span>}
          </NavLink>
        ))}
      </nav>
      <Flik flik={flik} arende={arende} />
    </Sida>
  );
}

/** A task in a secret case that nobody it is addressed to can see is said in words, with the way to mend it. */
function UtanNamngiven({ arende }: { arende: ArendeSvar }) {
  return arende.utanNamngiven.map(({ id, namn }) => (
    <Alert key={id} data-color="warning" className="besked">
      Ingen hos {namn} är namngiven och kan se uppgiften.{' '}
      <Link to={`/arenden/${arende.id}/personer?organ=${encodeURIComponent(id)}`}>Namnge någon hos {namn}</Link>
    </Alert>
  ));
}

/** A task that waits for a role that nobody has would wait for ever in silence. */
function Obemannade({ arende }: { arende: ArendeSvar }) {
  return arende.obemannade.map(({ uppgift, mottagare }) => (
    <Alert key={uppgift} data-color="warning" className="besked">
      Ingen är {mottagare} just nu, så ingen kan ta uppgiften {uppgift}. Den som sköter kommunens organisation lägger till rollen.
    </Alert>
  ));
}

/** Following a case shows it under Bevakade in the inbox. */
function Bevakningsknapp({ arende }: { arende: ArendeSvar }) {
  const klient = useQueryClient();
  const { sag, larma } = useMeddelande();
  const vand = useMutation({
    mutationFn: () => (arende.bevakas ? slutaBevaka(arende.id) : bevaka(arende.id)),
    onSuccess: () => {
      sag(arende.bevakas ? 'Du bevakar inte ärendet längre.' : 'Du bevakar ärendet.');
      klient.setQueryData(arendeFraga(arende.id).queryKey, (forra) => forra && { ...forra, bevakas: !arende.bevakas });
      void klient.invalidateQueries({ queryKey: ['bevakade'] });
    },
    onError: () => larma('Bevakningen kunde inte ändras. Försök igen.'),
  });
  return (
    <Button variant="tertiary" data-size="sm" aria-pressed={arende.bevakas} loading={vand.isPending} onClick={() => vand.mutate()}>
      {arende.bevakas ? <BookmarkFillIcon aria-hidden /> : <BookmarkIcon aria-hidden />} {arende.bevakas ? 'Bevakas' : 'Bevaka'}
    </Button>
  );
}

function Flik({ flik, arende }: { flik: string; arende: ArendeSvar }) {
  switch (flik) {
    case 'uppgifter':
      return <Uppgifter arende={arende} />;
    case 'tidslinje':
      return <Tidslinje id={arende.id} />;
    case 'handlingar':
      return (
        <Suspense fallback={<Laddar rader={3} />}>
          <Handlingar arendeId={arende.id} />
        </Suspense>
      );
    case 'personer':
      return (
        <Suspense fallback={<Laddar rader={3} />}>
          <Personer arende={arende} />
        </Suspense>
      );
    case 'diagram':
      return (
        <Suspense fallback={<Laddar rader={3} />}>
          <Diagram arende={arende} />
        </Suspense>
      );
    default:
      return <Oversikt arende={arende} />;
  }
}
