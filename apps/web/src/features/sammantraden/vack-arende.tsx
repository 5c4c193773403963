import { Button, Details, Textfield } from '@digdir/designsystemet-react';
import { useState, type SyntheticEvent } from 'react';
import { Avslag } from '../../components/avslag.js';
import { useJag } from '../../lib/jag.js';
import type { Mote } from './api/sammantraden.js';
import { Text } from './falt.js';
import { useHandelse } from './use-handelse.js';

/** A member raises a matter of the organ's own (KL 4:20). */
export function VackArende({ mote }: { mote: Mote }) {
  const jag = useJag().person.id;
  const [rubrik, setRubrik] = useState('');
  const [forslag, setForslag] = useState('');
  const skicka = useHandelse(mote.id, 'Ärendet är väckt och står på föredragningslistan.', () => {
    setRubrik('');
    setForslag('');
  });
  const vidSkicka = (e: SyntheticEvent) => {
    e.preventDefault();
    const rader = forslag.split('\n').flatMap((rad) => (rad.trim() === '' ? [] : [rad.trim()]));
    skicka.mutate({
      handelse: 'vack-arende',
      data: { personId: jag, rubrik, forslag: rader.map((text, plats) => ({ nr: plats + 1, text })) },
    });
  };
  if (mote.organtyp === 'kf' || !mote.ledamoter.some(({ id }) => id === jag)) return null;
  return (
    <Details>
      <Details.Summary>Väck ett ärende</Details.Summary>
      <Details.Content>
        <form className="dialogform smalt" noValidate onSubmit={vidSkicka}>
          <Textfield label="Ärendets rubrik" value={rubrik} onChange={(e) => setRubrik(e.target.value)} />
          <Text etikett="Ditt förslag till beslut" hjalp="En rad för varje beslutspunkt." varde={forslag} andra={setForslag} />
          <Button type="submit" variant="secondary" loading={skicka.isPending}>
            Väck ärendet
          </Button>
          {!skicka.isPending && <Avslag fel={skicka.error} />}
        </form>
      </Details.Content>
    </Details>
  );
}
