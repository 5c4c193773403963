import { Heading, Paragraph, Table } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { visaDag } from '../../lib/format.js';
import type { Punkt } from './api/moten.js';
import { Atgard } from './atgard.js';
import { Skalfalt } from './falt.js';
import { Handlingar } from './handlingar.js';
import { avslutat } from './lage.js';
import { useMote } from './mote-sammanhang.js';
import { finansieringsord, utfallsord } from './ord.js';
import { usePunkter } from './use-punkter.js';

/** After the meeting: the notes as a document, and what the group recommends. */
export function Anteckningar() {
  const mote = useMote();
  const [kommentar, setKommentar] = useState('');
  const { rader } = usePunkter(mote.id);
  const klara = rader
    .filter(({ utfall }) => utfall !== null)
    .toSorted((a, b) => (a.rang ?? Infinity) - (b.rang ?? Infinity) || a.nr - b.nr);
  if (mote.tillstand.id === 'installt') return <Paragraph>Mötet ställdes in. Det finns inga anteckningar.</Paragraph>;
  if (!avslutat(mote))
    return <Paragraph>Anteckningarna skrivs när mötet avslutas. Mötet är planerat till {visaDag(mote.datum.mote)}.</Paragraph>;
  return (
    <>
      <Paragraph className="laget">{mote.tillstand.beskrivning}</Paragraph>
      <Handlingar
        mote={mote}
        rubrik="Anteckningar"
        slag="anteckningar"
        vantas
        tomt="Utkastet skrivs nu och finns här strax. Sidan visar det av sig själv."
      />
      <div>
        <Atgard
          mote={mote}
          typ="faststall-anteckningar"
          variant="primary"
          klart="Anteckningarna är fastställda."
          ingress="Läs utkastet först. När anteckningarna är fastställda får leverantörer och förslagsställare utfallet och skälen. Anteckningarna justeras inte."
          data={() => ({ kommentar: kommentar.trim() === '' ? null : kommentar.trim() })}
        >
          <Skalfalt etikett="Kommentar" valfri varde={kommentar} andra={setKommentar} />
        </Atgard>
      </div>
      <section aria-labelledby="utfallen">
        <Heading level={2} data-size="xs" id="utfallen">
          {mote.grupp}s utfall ({klara.length})
        </Heading>
        {klara.length === 0 && <Paragraph>Ingen punkt fick något utfall.</Paragraph>}
        {klara.length > 0 && <Utfall grupp={mote.grupp} rader={klara} />}
      </section>
    </>
  );
}

function Utfall({ grupp, rader }: { grupp: string; rader: readonly Punkt[] }) {
  const valjer = rader.some(({ valjerFinansiering }) => valjerFinansiering);
  return (
    <div className="tabellyta" role="region" aria-label={`Tabell: ${grupp.toLowerCase()}s utfall`} tabIndex={0}>
      <Table>
        <caption className="ds-sr-only">{grupp}s utfall, prioriterade i rangordning först</caption>
        <Table.Head>
          <Table.Row>
            {['Rang', 'Initiativ', 'Utfall', ...(valjer ? ['Finansieringstyp'] : []), 'Skäl'].map((rubrik) => (
              <Table.HeaderCell scope="col" key={rubrik}>
                {rubrik}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {rader.map((rad) => (
            <Table.Row key={rad.arendeId}>
              <Table.Cell>{rad.rang ?? <Ingen />}</Table.Cell>
              <Table.HeaderCell scope="row">
                <RouterLink className="ds-link" to={`/arenden/${rad.arendeId}`}>
                  {rad.titel}
                </RouterLink>
                {rad.sarskildUppfoljning && <span className="dampad anmarkning">Särskild uppföljning</span>}
                {rad.avvikande.map(({ namn, mening }) => (
                  <span key={namn + mening} className="dampad anmarkning">
                    Avvikande mening, {namn}: {mening}
                  </span>
                ))}
              </Table.HeaderCell>
              <Table.Cell>{rad.utfall ? utfallsord[rad.utfall] : <Ingen />}</Table.Cell>
              {valjer && <Table.Cell>{rad.utfall === 'prioriterad' ? finansieringsord(rad.finansieringstyp) : <Ingen />}</Table.Cell>}
              <Table.Cell className="skalcell">{rad.skal}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}

function Ingen() {
  return (
    <>
      <span aria-hidden>–</span>
      <span className="ds-sr-only">Ingen</span>
    </>
  );
}
