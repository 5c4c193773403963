import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { Handlingslank, innehallVag } from '../../components/handlingslank.js';
import { visaDag } from '../../lib/format.js';
import { useAndringar } from '../../lib/handelsestrom.js';
import { type Justering as Laget, justeringFraga, type Mote } from './api/sammantraden.js';
import { Avboj, UtseJusterare } from './justerarplatser.js';
import { Komplettera } from './komplettera.js';
import { OmedelbarJustering } from './omedelbar-justering.js';
import { far, useSammanhang } from './sammantrade.js';
import { SkickaForJustering } from './skicka-for-justering.js';
import { SkrivUnder } from './skriv-under.js';
import { Underskrivare } from './underskrivare.js';

const EFTERAT = ['protokoll-upprattat', 'for-justering'];

/** The approval of the protocol: which version, by whom, and what is left to do. */
export function Justering() {
  const { mote, punkter } = useSammanhang();
  const laget = useQuery(justeringFraga(mote.id));
  // The notices are cases of their own: what happens to them is told by their ids.
  useAndringar(({ arendeId }) => {
    if (laget.data?.anslag.some((en) => en.arendeId === arendeId)) void laget.refetch();
  });
  return (
    <FragaInnehall fraga={laget}>
      {(justering) => (
        <>
          <Paragraph>{justering.tillstand.beskrivning}</Paragraph>
          {EFTERAT.includes(justering.tillstand.id) && (
            <Paragraph>Protokollet ska vara justerat senast {visaDag(justering.senast)}.</Paragraph>
          )}
          {justering.justerat && <Alert data-color="success">Protokollet justerades {visaDag(justering.justerat)}.</Alert>}
          <OmedelbarJustering mote={mote} justering={justering} />
          <Protokollet mote={mote} justering={justering} />
          {far(justering, 'skicka-for-justering') && <SkickaForJustering mote={mote} justering={justering} />}
          <Justera mote={mote} justering={justering} />
          {justering.jag.kanAvboja && far(justering, 'avboj-justering') && <Avboj moteId={mote.id} />}
          {far(justering, 'utse-justerare') && justering.kanUtses.length > 0 && <UtseJusterare moteId={mote.id} justering={justering} />}
          {far(justering, 'komplettera-protokollet') && <Komplettera mote={mote} punkter={punkter} />}
          <Anslag justering={justering} />
        </>
      )}
    </FragaInnehall>
  );
}

interface Del {
  mote: Mote;
  justering: Laget;
}

function Protokollet({
  mote,
  justering: { protokoll, underskrivare, justeratHandlingId, ledigaPlatser, kompletteringar, tillstand },
}: Del) {
  if (!protokoll && mote.tillstand.id !== 'avslutat') return null;
  return (
    <section aria-labelledby="protokollet">
      <Heading level={2} data-size="xs" id="protokollet">
        Protokollet
      </Heading>
      {justeratHandlingId && (
        <Paragraph>
          <Handlingslank href={innehallVag(justeratHandlingId)}>Justerat protokoll med underskrifter (PDF)</Handlingslank>
        </Paragraph>
      )}
      {protokoll ? (
        <>
          <Paragraph>
            <Handlingslank href={innehallVag(protokoll.handlingId)}>
              Protokollet som skrivs under, version {protokoll.version} (PDF)
            </Handlingslank>
          </Paragraph>
          <Paragraph data-size="sm" className="dampad bryt">
            SHA-256: {protokoll.hash}
          </Paragraph>
          <Underskrivare titel="Underskrifter på protokollet" rader={underskrivare} vantar={tillstand.id === 'for-justering'} />
        </>
      ) : (
        <Paragraph>Produkten skriver en ny version. Den visas här när den är klar.</Paragraph>
      )}
      {ledigaPlatser > 0 && <Alert data-color="warning">En justerare saknas. Ordföranden utser en ny bland dem som var närvarande.</Alert>}
      {kompletteringar.length > 0 && (
        <>
          <Heading level={3} data-size="2xs">
            Kompletteringar efter sammanträdet
          </Heading>
          <ul>
            {kompletteringar.map(({ id, paragraf, text }) => (
              <li key={id}>
                {paragraf === null ? 'Hela protokollet' : `§ ${paragraf}`}: {text}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Justera({ mote, justering }: Del) {
  if (!justering.protokoll || !far(justering, 'justera')) return null;
  return (
    <section aria-labelledby="justera">
      <Heading level={2} data-size="xs" id="justera">
        Justera
      </Heading>
      <SkrivUnder
        moteId={mote.id}
        farskTill={justering.jag.farskTill}
        handelse={{ handelse: 'justera', data: { hash: justering.protokoll.hash } }}
        knapp="Justera protokollet"
        klart="Du har justerat protokollet."
      >
        <Paragraph>
          Läs protokollet först. Din underskrift gäller version {justering.protokoll.version} och ingen annan: ändras protokollet får du
          skriva under på nytt.
        </Paragraph>
      </SkrivUnder>
    </section>
  );
}

function Anslag({ justering: { anslag } }: { justering: Laget }) {
  if (anslag.length === 0) return null;
  return (
    <section aria-labelledby="anslag">
      <Heading level={2} data-size="xs" id="anslag">
        Anslag
      </Heading>
      <ul>
        {anslag.map(({ arendeId, titel, etikett }) => (
          <li key={arendeId}>
            <RouterLink className="ds-link" to={`/arenden/${arendeId}`}>
              {titel}
            </RouterLink>
            : {etikett.toLowerCase()}
          </li>
        ))}
      </ul>
    </section>
  );
}
