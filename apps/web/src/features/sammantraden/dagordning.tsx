import { Button, Heading, Paragraph, Table } from '@digdir/designsystemet-react';
import { Link as RouterLink } from 'react-router';
import { Avslag } from '../../components/avslag.js';
import { Kortlista } from '../../components/kortlista.js';
import { visaDag } from '../../lib/format.js';
import { Flytta } from './flytta.js';
import { laget, slagord } from './ord.js';
import { LaggTillPunkt } from './lagg-till-punkt.js';
import { Narvaro, Oppna, Justerare } from './narvaro.js';
import { LamnaMotion } from './lamna-motion.js';
import { VackArende } from './vack-arende.js';
import { far, useSammanhang } from './sammantrade.js';
import { useHandelse } from './use-handelse.js';

/** The agenda, and what is left to do for the meeting to begin or end. */
export function Dagordning() {
  const { mote, punkter } = useSammanhang();
  return (
    <>
      {mote.tillstand.id === 'planerat' && <Paragraph>Kallelsen ska skickas senast {visaDag(mote.kallelseSenast)}.</Paragraph>}
      <Nu />
      {punkter.length === 0 ? (
        <Paragraph>Dagordningen är tom.</Paragraph>
      ) : (
        <Kortlista namn="Tabell: Föredragningslista" beskrivning="Föredragningslista" kolumner={['Punkt', 'Rubrik', 'Slag', 'Läge']}>
          {punkter.map((punkt) => (
            <Table.Row role="row" key={punkt.id}>
              <Table.Cell role="cell" data-etikett="Punkt">
                {punkt.nr}
              </Table.Cell>
              <Table.HeaderCell scope="row" role="rowheader">
                <RouterLink className="ds-link" to={`/sammantraden/${mote.id}/punkter/${punkt.nr}`}>
                  {punkt.rubrik}
                </RouterLink>
              </Table.HeaderCell>
              <Table.Cell role="cell">
                {slagord[punkt.slag]}
                {punkt.bradskande && ', brådskande'}
              </Table.Cell>
              <Table.Cell role="cell">{laget(punkt)}</Table.Cell>
            </Table.Row>
          ))}
        </Kortlista>
      )}
      {far(mote, 'lagg-till-punkt') && <LaggTillPunkt mote={mote} />}
      {far(mote, 'vack-arende') && <VackArende mote={mote} />}
      {far(mote, 'lamna-motion') && <LamnaMotion mote={mote} />}
      <Kalla />
      {far(mote, 'flytta-sammantradet') && <Flytta key={`${mote.datum}/${mote.tid}/${mote.plats}`} mote={mote} />}
      {far(mote, 'oppna-sammantradet') && <Oppna mote={mote} />}
      {far(mote, 'faststall-dagordning') && <Justerare mote={mote} />}
      {far(mote, 'narvaro') && <Narvaro mote={mote} />}
      <Avsluta />
    </>
  );
}

/** Where the meeting is, for whoever comes in the middle of it. */
function Nu() {
  const { mote, punkter } = useSammanhang();
  const rad = mote.tillstand.id === 'pagar' ? punkter.find(({ nr }) => nr === mote.aktuellPunkt) : undefined;
  if (!rad) return null;
  return (
    <Paragraph aria-live="polite">
      Nu behandlas punkt {rad.nr}:{' '}
      <RouterLink className="ds-link" to={`/sammantraden/${mote.id}/punkter/${rad.nr}`}>
        {rad.rubrik}
      </RouterLink>
    </Paragraph>
  );
}

/** Substitutes serve in the order of the register until the organ has said another. */
function Kalla() {
  const { mote } = useSammanhang();
  const skicka = useHandelse(mote.id, 'Kallelsen är skickad.');
  const ersattare = mote.ledamoter.filter(({ roll }) => roll === 'ersattare');
  if (!far(mote, 'kalla')) return null;
  return (
    <section aria-labelledby="kalla">
      <Heading level={2} data-size="xs" id="kalla">
        Kallelse
      </Heading>
      <Paragraph>
        Ersättarna kallas in i den här ordningen: {ersattare.map(({ namn }) => namn).join(', ') || 'organet har inga ersättare'}.
      </Paragraph>
      <Button
        loading={skicka.isPending}
        onClick={() => skicka.mutate({ handelse: 'kalla', data: { ersattare: ersattare.map(({ id }) => id), meddelande: null } })}
      >
        Skicka kallelsen
      </Button>
      {!skicka.isPending && <Avslag fel={skicka.error} />}
    </section>
  );
}

function Avsluta() {
  const { mote } = useSammanhang();
  const skicka = useHandelse(mote.id, 'Sammanträdet är avslutat.');
  if (mote.tillstand.id !== 'pagar' || !mote.jagForProtokollet) return null;
  const hinder = mote.handelser.find(({ typ }) => typ === 'avsluta-sammantradet')?.hinder ?? [];
  return (
    <section aria-labelledby="avsluta">
      <Heading level={2} data-size="xs" id="avsluta">
        Avsluta
      </Heading>
      {hinder.map(({ regel, mening }) => (
        <Paragraph key={regel}>{mening}</Paragraph>
      ))}
      {!skicka.isPending && <Avslag fel={skicka.error} />}
      {far(mote, 'avsluta-sammantradet') && (
        <Button loading={skicka.isPending} onClick={() => skicka.mutate({ handelse: 'avsluta-sammantradet', data: { kommentar: null } })}>
          Avsluta sammanträdet
        </Button>
      )}
    </section>
  );
}
