import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { lazy, Suspense } from 'react';
import { Link as RouterLink } from 'react-router';
import { handelsevag } from '../../components/handelsevag.js';
import { Kravlista } from '../../components/kravlista.js';
import { Laddar } from '../../components/tillstand.js';
import type { ArendeSvar } from './api/arende.js';
import { Frister } from './frister.js';
import { Slakt } from './slakt.js';

/** Below what one came for: it does not delay the page. */
const Nedanfor = lazy(async () => ({ default: (await import('./nedanfor.js')).Nedanfor }));

/** Only for a case where something does not agree. */
const Varningar = lazy(async () => ({ default: (await import('../../components/varningar.js')).Varningar }));
/** Only for a case that an organ decides about, and for the matter where it does. */
const Beslut = lazy(async () => ({ default: (await import('./beslut.js')).Beslut }));
/** Only for a case that asks somebody about a version of another one. */
const Tillfragan = lazy(async () => ({ default: (await import('./tillfragan.js')).Tillfragan }));
/** Behind a click, for most. */
const Omojliga = lazy(async () => ({ default: (await import('./omojliga.js')).Omojliga }));

type Handelse = ArendeSvar['handelser'][number];

/** What the next step takes, the deadlines, and the facts. */
export function Oversikt({ arende }: { arende: ArendeSvar }) {
  const mojliga = arende.handelser.filter(({ tillaten }) => tillaten);
  const omojliga = arende.handelser.filter(({ tillaten }) => !tillaten);
  const forst = mojliga.find((handelse) => forVidare(arende, handelse));
  const fler = mojliga.filter((handelse) => handelse !== forst && harVag(arende, handelse));
  return (
    <>
      {arende.varningar.length > 0 && (
        <Suspense fallback={<Laddar rader={1} />}>
          <Varningar varningar={arende.varningar} />
        </Suspense>
      )}
      <div className="tva-spalter">
        <section aria-labelledby="krav">
          <Heading level={2} data-size="xs" id="krav">
            Nästa steg
          </Heading>
          <Paragraph>{arende.tillstand.beskrivning}</Paragraph>
          {forst ? <Handelseknapp arende={arende} handelse={forst} forst /> : <Vantan arende={arende} />}
          {forst && <Paragraph>{forst.sedan}</Paragraph>}
          <Kravlista regler={(forst ?? narmast(arende))?.regler ?? []} niva={3} />
          {fler.length > 0 && (
            <details className="fler" open={!forst}>
              <summary>Fler val ({fler.length})</summary>
              <div className="knapprad">
                {fler.map((handelse) => (
                  <Handelseknapp key={handelse.typ} arende={arende} handelse={handelse} />
                ))}
              </div>
            </details>
          )}
          {omojliga.length > 0 && (
            <Suspense fallback={<Laddar rader={1} />}>
              <Omojliga handelser={omojliga} />
            </Suspense>
          )}
        </section>
        <Frister
          frister={arende.frister}
          ingenFrist={arende.tillstand.ingenFrist}
          bevakasStrax={arende.bevakasStrax}
          ansvarig={arende.tillstand.ansvarig}
        />
      </div>
      {(arende.beslutsarenden.length > 0 || arende.beslutarOm.length > 0) && (
        <Suspense fallback={<Laddar rader={1} />}>
          <Beslut arende={arende} />
        </Suspense>
      )}
      {['remiss', 'samverkan'].includes(arende.process) && (
        <Suspense fallback={<Laddar rader={1} />}>
          <Tillfragan arendeId={arende.id} />
        </Suspense>
      )}
      <Slakt arende={arende} />
      <Suspense fallback={<Laddar rader={2} />}>
        <Nedanfor arende={arende} />
      </Suspense>
      <Heading level={2} data-size="xs">
        Fakta
      </Heading>
      <dl className="fakta">
        <div>
          <dt>Organ</dt>
          <dd>{arende.organ.namn}</dd>
        </div>
        <div>
          <dt>Regler</dt>
          <dd>{arende.regimNamn}</dd>
        </div>
        {arende.fakta.map(({ etikett, varde, anmarkning }) => (
          <div key={etikett}>
            <dt>{etikett}</dt>
            <dd>
              {varde}
              {anmarkning && <span className="dampad"> {anmarkning}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** The event of the first open task, when one may not do it oneself. */
function narmast(arende: ArendeSvar): Handelse | undefined {
  const typ = arende.uppgifter.find(({ avslutad }) => !avslutad)?.typ;
  return arende.handelser.find(({ uppgiftTyp }) => uppgiftTyp !== null && uppgiftTyp === typ);
}

/** Only what takes the case on is offered as the next step: what an open task asks for. To pause, to take back, or to send a decision to more people stands among the other choices. */
function forVidare(arende: ArendeSvar, handelse: Handelse): boolean {
  if (arende.pausadSedan !== null && handelse.typ === 'ateruppta') return true;
  const bedd = arende.uppgifter.some(({ typ, avslutad }) => typ === handelse.uppgiftTyp && avslutad === null);
  return bedd && harVag(arende, handelse);
}

const harVag = (arende: ArendeSvar, handelse: Handelse): boolean => handelsevag(arende, handelse) !== null;

function Handelseknapp({ arende, handelse, forst = false }: { arende: ArendeSvar; handelse: Handelse; forst?: boolean }) {
  const vag = handelsevag(arende, handelse);
  if (vag === null) return null;
  return (
    <Button asChild variant={forst ? 'primary' : 'secondary'}>
      <RouterLink to={vag}>{handelse.verb}</RouterLink>
    </Button>
  );
}

/** Why there is nothing to send: it is somebody else's turn, or it is the reader's and something else must be in place first. */
function Vantan({ arende }: { arende: ArendeSvar }) {
  const nasta = narmast(arende);
  const hinder = nasta?.regler.filter(({ uppfylld, prov }) => !uppfylld && prov !== 'innehall') ?? [];
  if (!nasta || hinder.length === 0 || hinder.some(({ prov }) => prov === 'vem')) return <IngetAttGora arende={arende} />;
  const vag = handelsevag(arende, nasta);
  const osedd = hinder.flatMap(({ saknas }) => saknas).find((id) => id.startsWith(NAMNGIVEN));
  return (
    <>
      <Paragraph>Det är din tur, men något av det som krävs saknas än.</Paragraph>
      <div className="knapprad">
        {vag && (
          <Button asChild variant="secondary">
            <RouterLink to={vag}>Öppna uppgiften</RouterLink>
          </Button>
        )}
        {osedd && (
          <Button asChild variant="secondary">
            <RouterLink to={`/arenden/${arende.id}/personer?organ=${encodeURIComponent(osedd.slice(NAMNGIVEN.length))}`}>
              Namnge mottagare
            </RouterLink>
          </Button>
        )}
      </div>
    </>
  );
}
/** What a rule says is missing when nobody in an organ is named. */
const NAMNGIVEN = 'personer:';

/** Whom the case waits for: the matter where it is decided, else those whose task is open, else the one who answers for the state. */
function IngetAttGora({ arende }: { arende: ArendeSvar }) {
  if (arende.avslutad) return <Paragraph>Ärendet är avslutat.</Paragraph>;
  const beslut = arende.beslutsarenden.find((en) => en.galler && en.beslut === null);
  const hos = arende.tillstand.ansvarig;
  return (
    <Paragraph>
      Du har inget att göra här nu.{' '}
      {beslut ? (
        <>
          Beslutet fattas i ärendet{' '}
          <RouterLink className="ds-link" to={`/arenden/${beslut.id}`}>
            {beslut.dnr ? `${beslut.dnr} ` : ''}
            {beslut.titel}
          </RouterLink>
          .
        </>
      ) : (
        hos && `Ärendet väntar på: ${hos}.`
      )}
    </Paragraph>
  );
}
