import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Avslag } from '../../components/avslag.js';
import type { Mote, Rad } from './api/sammantraden.js';
import { Text, Val } from './falt.js';
import { useHandelse } from './use-handelse.js';

/** Something more in the protocol: a new version, which all have to sign. */
export function Komplettera({ mote, punkter }: { mote: Mote; punkter: Rad[] }) {
  const [punktId, setPunktId] = useState('');
  const [text, setText] = useState('');
  const skicka = useHandelse(mote.id, 'Protokollet skrivs i en ny version.', () => setText(''));
  const paragrafer = punkter.flatMap(({ id, paragraf, rubrik }) => (paragraf === null ? [] : [[id, `§ ${paragraf} ${rubrik}`] as const]));
  return (
    <section className="dialogform" aria-labelledby="komplettera">
      <Heading level={2} data-size="xs" id="komplettera">
        Komplettera protokollet
      </Heading>
      <Paragraph>Det som besluten säger ändras inte. En ny version görs, och underskrifter som redan finns gäller inte längre.</Paragraph>
      <Val etikett="Gäller" varde={punktId} val={[['', 'Hela protokollet'], ...paragrafer]} andra={setPunktId} />
      <Text etikett="Komplettering" varde={text} andra={setText} />
      <div className="knapprad">
        <Button
          variant="secondary"
          loading={skicka.isPending}
          onClick={() => skicka.mutate({ handelse: 'komplettera-protokollet', data: { punktId: punktId || null, text } })}
        >
          Komplettera
        </Button>
      </div>
      {!skicka.isPending && <Avslag fel={skicka.error} />}
    </section>
  );
}
