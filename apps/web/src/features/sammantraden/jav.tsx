import { Button, Details, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Avslag } from '../../components/avslag.js';
import { useJag } from '../../lib/jag.js';
import type { Mote, Punkt } from './api/sammantraden.js';
import { Text, Val } from './falt.js';
import { javsgrunder } from './ord.js';
import { useFalt } from './punktutkast.js';
import { useHandelse } from './use-handelse.js';

/** Who may not take part, and by which provision: noted by the secretary, or announced by the member. */
export function Jav({ mote, punkt, leder }: { mote: Mote; punkt: Punkt; leder: boolean }) {
  const jag = useJag().person.id;
  const redan = new Set(punkt.jav.map(({ ledamot }) => ledamot.id));
  const valbara = mote.ledamoter.filter(({ id, narvarande }) => narvarande && !redan.has(id) && (leder || id === jag));
  const grunder = javsgrunder(mote.organtyp);
  const [person, setPerson] = useState('');
  const [grund, setGrund] = useState<string>(grunder[0][0]);
  const [skal, setSkal] = useFalt('jav');
  const skicka = useHandelse(mote.id, 'Jävet är antecknat.', () => {
    setSkal(null);
    setPerson('');
  });
  if (valbara.length === 0) return null;
  const vald = leder ? person : jag;
  return (
    <Details data-moment="j" defaultOpen={skal !== ''}>
      <Details.Summary>Jäv</Details.Summary>
      <Details.Content>
        {punkt.jav.map((en) => (
          <Paragraph key={en.ledamot.id}>
            {en.ledamot.namn}: {en.skal}
          </Paragraph>
        ))}
        <div className="dialogform smalt">
          {leder && (
            <Val
              etikett="Jävig"
              varde={person}
              val={[['', 'Välj'] as const, ...valbara.map(({ id, namn }) => [id, namn] as const)]}
              andra={setPerson}
            />
          )}
          <Val etikett="Grund för jäv" varde={grund} val={grunder} andra={setGrund} />
          <Text etikett="Skäl för jäv" varde={skal} andra={setSkal} />
          <Button
            variant="secondary"
            loading={skicka.isPending}
            onClick={() =>
              skicka.mutate({
                handelse: 'anmal-jav',
                data: { punktId: punkt.id, radVersion: punkt.radVersion, personId: vald, grund, skal },
              })
            }
          >
            {leder ? 'Anteckna jäv' : 'Anmäl jäv'}
          </Button>
          {!skicka.isPending && <Avslag fel={skicka.error} />}
        </div>
      </Details.Content>
    </Details>
  );
}
