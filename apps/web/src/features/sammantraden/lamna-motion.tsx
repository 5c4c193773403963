import { Button, Details, Textfield } from '@digdir/designsystemet-react';
import { useState, type SyntheticEvent } from 'react';
import { Avslag } from '../../components/avslag.js';
import { useJag } from '../../lib/jag.js';
import type { Mote } from './api/sammantraden.js';
import { Text, Val } from './falt.js';
import { useHandelse } from './use-handelse.js';

/** A member of fullmäktige hands in a motion, or the secretary notes one that was handed in on paper (KL 5:22). */
export function LamnaMotion({ mote }: { mote: Mote }) {
  const jag = useJag().person.id;
  const [rubrik, setRubrik] = useState('');
  const [forslag, setForslag] = useState('');
  const [motivering, setMotivering] = useState('');
  const [annan, setAnnan] = useState('');
  const skicka = useHandelse(mote.id, 'Motionen är lämnad, står på föredragningslistan och bereds.', () => {
    for (const satt of [setRubrik, setForslag, setMotivering, setAnnan]) satt('');
  });
  const sjalv = mote.ledamoter.some(({ id }) => id === jag) && !mote.jagForProtokollet;
  const vidSkicka = (e: SyntheticEvent) => {
    e.preventDefault();
    skicka.mutate({
      handelse: 'lamna-motion',
      data: { personId: sjalv ? jag : annan, rubrik, forslag, motivering: motivering.trim() === '' ? null : motivering },
    });
  };
  if (mote.organtyp !== 'kf' || !(sjalv || mote.jagForProtokollet)) return null;
  return (
    <Details>
      <Details.Summary>Lämna en motion</Details.Summary>
      <Details.Content>
        <form className="dialogform smalt" noValidate onSubmit={vidSkicka}>
          {!sjalv && (
            <Val
              etikett="Motionen lämnas av"
              varde={annan}
              val={[['', 'Välj'] as const, ...mote.ledamoter.map(({ id, namn }) => [id, namn] as const)]}
              andra={setAnnan}
            />
          )}
          <Textfield label="Motionens rubrik" value={rubrik} onChange={(e) => setRubrik(e.target.value)} />
          <Text etikett="Förslag" hjalp="Vad fullmäktige ska besluta." varde={forslag} andra={setForslag} />
          <Text etikett="Motivering" hjalp="Kan lämnas tom." varde={motivering} andra={setMotivering} />
          <Button type="submit" variant="secondary" loading={skicka.isPending}>
            Lämna motionen
          </Button>
          {!skicka.isPending && <Avslag fel={skicka.error} />}
        </form>
      </Details.Content>
    </Details>
  );
}
