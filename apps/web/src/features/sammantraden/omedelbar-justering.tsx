import { Alert, Button, Checkbox, Fieldset, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Avslag } from '../../components/avslag.js';
import { Handlingslank, innehallVag } from '../../components/handlingslank.js';
import { visaDag } from '../../lib/format.js';
import type { Justering, Mote } from './api/sammantraden.js';
import { Text, Val } from './falt.js';
import { far } from './sammantrade.js';
import { SkrivUnder } from './skriv-under.js';
import { Underskrivare } from './underskrivare.js';
import { useHandelse } from './use-handelse.js';

interface Props {
  mote: Mote;
  justering: Justering;
}

/** What is approved in the room: written out, signed at once, and announced by itself (H-16). */
export function OmedelbarJustering({ mote, justering }: Props) {
  if (justering.attJusteraOmedelbart.length + justering.omedelbara.length === 0) return null;
  return (
    <section aria-labelledby="omedelbart">
      <Heading level={2} data-size="xs" id="omedelbart">
        Omedelbar justering
      </Heading>
      {justering.attJusteraOmedelbart.length > 0 && far(justering, 'skriv-omedelbar-justering') && (
        <SkrivUt key={justering.attJusteraOmedelbart.length} mote={mote} paragrafer={justering.attJusteraOmedelbart} />
      )}
      {justering.omedelbara.map((en) => (
        <Utskrift key={en.nr} mote={mote} justering={justering} utskrift={en} />
      ))}
      {far(justering, 'avsta-omedelbar-justering') && <Avsta mote={mote} justering={justering} />}
    </section>
  );
}

const namnet = ({ paragraf, rubrik }: Justering['attJusteraOmedelbart'][number]): string => `§ ${paragraf} ${rubrik}`;

function SkrivUt({ mote, paragrafer }: { mote: Mote; paragrafer: Justering['attJusteraOmedelbart'] }) {
  const [valda, setValda] = useState(() => paragrafer.map(({ punktId }) => punktId));
  const [forvaring, setForvaring] = useState(`Kansliet, ${mote.organ.namn}`);
  const skicka = useHandelse(mote.id, 'Paragraferna skrivs ut för underskrift.');
  const vaxla = (id: string) => setValda((forra) => (forra.includes(id) ? forra.filter((en) => en !== id) : [...forra, id]));
  return (
    <div className="dialogform">
      <Fieldset>
        <Fieldset.Legend>Paragrafer som skrivs ut</Fieldset.Legend>
        {paragrafer.map((en) => (
          <Checkbox key={en.punktId} label={namnet(en)} checked={valda.includes(en.punktId)} onChange={() => vaxla(en.punktId)} />
        ))}
      </Fieldset>
      <Textfield label="Var paragraferna förvaras" value={forvaring} onChange={(e) => setForvaring(e.target.value)} />
      <div className="knapprad">
        <Button
          loading={skicka.isPending}
          onClick={() => skicka.mutate({ handelse: 'skriv-omedelbar-justering', data: { punkter: valda, forvaring } })}
        >
          Skriv ut för omedelbar justering
        </Button>
      </div>
      {!skicka.isPending && <Avslag fel={skicka.error} />}
    </div>
  );
}

function Utskrift({ mote, justering, utskrift }: Props & { utskrift: Justering['omedelbara'][number] }) {
  const { nr, blad, justerat, paragrafer, underskrivare } = utskrift;
  const jagVantar = underskrivare.some(({ person, vid }) => vid === null && person.id === justering.jag.personId);
  return (
    <section className="staplat" aria-labelledby={`omedelbart-${nr}`}>
      <Heading level={3} data-size="2xs" id={`omedelbart-${nr}`}>
        Utskrift {nr}: {paragrafer.map(namnet).join(', ')}
      </Heading>
      {justerat && <Alert data-color="success">Justerades omedelbart {visaDag(justerat)}.</Alert>}
      {blad === null ? (
        <Paragraph>Produkten skriver ut paragraferna. De visas här när de är klara.</Paragraph>
      ) : (
        <>
          <Paragraph>
            <Handlingslank href={innehallVag(blad.handlingId)}>Utskrift {nr} som skrivs under (PDF)</Handlingslank>
          </Paragraph>
          <Underskrivare titel={`Underskrifter på utskrift ${nr}`} rader={underskrivare} vantar />
          {jagVantar && justerat === null && far(justering, 'justera-omedelbart') && (
            <SkrivUnder
              moteId={mote.id}
              farskTill={justering.jag.farskTill}
              handelse={{ handelse: 'justera-omedelbart', data: { nr, hash: blad.hash } }}
              knapp={`Justera utskrift ${nr}`}
              klart="Du har justerat paragraferna."
            />
          )}
        </>
      )}
    </section>
  );
}

function Avsta({ mote, justering }: Props) {
  const valbara = [
    ...justering.attJusteraOmedelbart,
    ...justering.omedelbara.filter(({ justerat }) => justerat === null).flatMap(({ paragrafer }) => paragrafer),
  ];
  const [punktId, setPunktId] = useState(valbara[0]?.punktId ?? '');
  const [skal, setSkal] = useState('');
  const skicka = useHandelse(mote.id, 'Paragrafen justeras med resten av protokollet.', () => setSkal(''));
  if (valbara.length === 0) return null;
  return (
    <div className="dialogform">
      <Heading level={3} data-size="2xs">
        Avstå omedelbar justering
      </Heading>
      <Val etikett="Paragraf" varde={punktId} val={valbara.map((en) => [en.punktId, namnet(en)] as const)} andra={setPunktId} />
      <Text etikett="Skäl till att avstå" varde={skal} andra={setSkal} />
      <div className="knapprad">
        <Button
          variant="secondary"
          loading={skicka.isPending}
          onClick={() => skicka.mutate({ handelse: 'avsta-omedelbar-justering', data: { punktId, skal } })}
        >
          Justera med resten av protokollet
        </Button>
      </div>
      {!skicka.isPending && <Avslag fel={skicka.error} />}
    </div>
  );
}
