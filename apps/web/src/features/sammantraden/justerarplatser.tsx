import { Button, Heading } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Avslag } from '../../components/avslag.js';
import type { Justering } from './api/sammantraden.js';
import { Text, Val } from './falt.js';
import { useHandelse } from './use-handelse.js';

/** One who was elected and cannot: the substitute takes over, or the chair names another. */
export function Avboj({ moteId }: { moteId: string }) {
  const [skal, setSkal] = useState('');
  const skicka = useHandelse(moteId, 'Du har avböjt. En annan justerare tar över.');
  return (
    <section className="dialogform" aria-labelledby="avboj">
      <Heading level={2} data-size="xs" id="avboj">
        Avböj
      </Heading>
      <Text etikett="Skäl till att du inte kan justera" varde={skal} andra={setSkal} />
      <div className="knapprad">
        <Button
          variant="secondary"
          loading={skicka.isPending}
          onClick={() => skicka.mutate({ handelse: 'avboj-justering', data: { skal } })}
        >
          Avböj justeringen
        </Button>
      </div>
      {!skicka.isPending && <Avslag fel={skicka.error} />}
    </section>
  );
}

/** The chair names one who was there. */
export function UtseJusterare({ moteId, justering }: { moteId: string; justering: Justering }) {
  const byten = justering.underskrivare.filter(({ som, vid }) => som === 'justerare' && vid === null).map(({ person }) => person);
  const ledig = justering.ledigaPlatser > 0;
  const [istallet, setIstallet] = useState(ledig ? '' : (byten[0]?.id ?? ''));
  const [person, setPerson] = useState(justering.kanUtses[0]?.id ?? '');
  const [skal, setSkal] = useState('');
  const skicka = useHandelse(moteId, 'En annan justerare är utsedd.', () => setSkal(''));
  if (!ledig && byten.length === 0) return null;
  return (
    <section className="dialogform" aria-labelledby="utse">
      <Heading level={2} data-size="xs" id="utse">
        Utse justerare
      </Heading>
      <Val
        etikett="I stället för"
        varde={istallet}
        val={[...(ledig ? [['', 'Den plats som är ledig'] as const] : []), ...byten.map(({ id, namn }) => [id, namn] as const)]}
        andra={setIstallet}
      />
      <Val etikett="Ny justerare" varde={person} val={justering.kanUtses.map(({ id, namn }) => [id, namn] as const)} andra={setPerson} />
      <Text etikett="Skäl till bytet" varde={skal} andra={setSkal} />
      <div className="knapprad">
        <Button
          variant="secondary"
          loading={skicka.isPending}
          onClick={() => skicka.mutate({ handelse: 'utse-justerare', data: { personId: person, istallet: istallet || null, skal } })}
        >
          Utse justeraren
        </Button>
      </div>
      {!skicka.isPending && <Avslag fel={skicka.error} />}
    </section>
  );
}
