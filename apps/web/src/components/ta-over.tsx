import { Button, Dialog, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { useId, useState, type SyntheticEvent } from 'react';
import { visaDatum } from '../lib/format.js';

interface TaOverProps {
  rad: { titel: string; innehavare: { namn: string } | null; tagenAt: string | null };
  stang: () => void;
  klar: (skal: string) => void;
}

/** A colleague's task takes a reason, and both are told. */
export function TaOver({ rad, klar, stang }: TaOverProps) {
  const rubrik = useId();
  const [skal, setSkal] = useState('');
  const [fel, setFel] = useState(false);
  const skicka = (e: SyntheticEvent) => {
    e.preventDefault();
    if (skal.trim() === '') return setFel(true);
    klar(skal.trim());
    stang();
  };
  return (
    <Dialog open onClose={stang} closeButton="Stäng" aria-labelledby={rubrik}>
      <form onSubmit={skicka} className="dialogform" noValidate>
        <Heading level={2} data-size="xs" id={rubrik}>
          Ta över {rad.titel}
        </Heading>
        <Paragraph>
          Uppgiften är hos {rad.innehavare?.namn}
          {rad.tagenAt ? ` sedan ${visaDatum(rad.tagenAt)}` : ''}. Ni får båda besked.
        </Paragraph>
        <Textfield
          label="Skäl"
          value={skal}
          maxLength={500}
          error={fel && skal.trim() === '' ? 'Skriv varför du tar över.' : undefined}
          onChange={(e) => setSkal(e.target.value)}
        />
        <div className="knapprad">
          <Button type="submit">Ta över</Button>
          <Button variant="secondary" onClick={stang}>
            Avbryt
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
