import { Button, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { useState, type SyntheticEvent } from 'react';
import { Avslag } from '../../components/avslag.js';
import type { Mote } from './api/sammantraden.js';
import { far } from './sammantrade.js';
import { useHandelse } from './use-handelse.js';

/** Another day, time or place, or no meeting at all; those who have it in their calendar see the change. */
export function Flytta({ mote }: { mote: Mote }) {
  const [varden, setVarden] = useState({ datum: mote.datum, tid: mote.tid, plats: mote.plats, skal: '' });
  const flytta = useHandelse(mote.id, 'Sammanträdet är flyttat.');
  const stallIn = useHandelse(mote.id, 'Sammanträdet är inställt.');
  const satt = (falt: keyof typeof varden) => (e: { target: { value: string } }) =>
    setVarden((forra) => ({ ...forra, [falt]: e.target.value }));
  const vidSkicka = (e: SyntheticEvent) => {
    e.preventDefault();
    flytta.mutate({ handelse: 'flytta-sammantradet', data: varden });
  };
  const fel = flytta.error ?? stallIn.error;
  return (
    <details>
      <summary>Flytta eller ställ in</summary>
      <form className="dialogform smalt" noValidate onSubmit={vidSkicka} aria-label="Flytta eller ställ in sammanträdet">
        <Paragraph>
          {mote.tillstand.id === 'kallat'
            ? 'Ledamöterna är kallade. De får besked om att sammanträdet har flyttats, och kallas på nytt när du skickar kallelsen igen.'
            : 'Sammanträdet är inte kallat än.'}
        </Paragraph>
        <Textfield label="Ny dag" type="date" value={varden.datum} onChange={satt('datum')} />
        <Textfield label="Ny tid" description="Till exempel 09:00." value={varden.tid} onChange={satt('tid')} />
        <Textfield label="Ny plats" value={varden.plats} onChange={satt('plats')} />
        <Textfield label="Skäl" value={varden.skal} onChange={satt('skal')} />
        <div className="knapprad">
          <Button type="submit" loading={flytta.isPending}>
            Flytta sammanträdet
          </Button>
          {far(mote, 'stall-in') && (
            <Button
              variant="secondary"
              data-color="danger"
              loading={stallIn.isPending}
              onClick={() => stallIn.mutate({ handelse: 'stall-in', data: { skal: varden.skal } })}
            >
              Ställ in sammanträdet
            </Button>
          )}
        </div>
        {!flytta.isPending && !stallIn.isPending && <Avslag fel={fel} />}
      </form>
    </details>
  );
}
