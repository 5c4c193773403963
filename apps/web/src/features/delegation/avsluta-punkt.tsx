import { Button, Textfield } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { Avslag } from '../../components/avslag.js';
import { useMeddelande } from '../../components/meddelande.js';
import { useKommando } from '../../lib/skicka.js';
import type { NyAndring } from './api/delegation.js';

/** Proposes the last day of a point. */
export function AvslutaPunkt({ punktId, klar }: { punktId: string; klar: () => void }) {
  const klient = useQueryClient();
  const { sag } = useMeddelande();
  const [giltigTill, setGiltigTill] = useState('');
  const [skal, setSkal] = useState('');
  const foresla = useKommando<NyAndring, { id: string }>('/api/delegation/andringar', async () => {
    sag('Ändringen är föreslagen och väntar på en annan person.');
    await klient.invalidateQueries({ queryKey: ['delegation'] });
    klar();
  });
  const skicka = (e: SyntheticEvent) => {
    e.preventDefault();
    foresla.mutate({ slag: 'avsluta', punktId, giltigTill, skal });
  };
  return (
    <form className="formular" onSubmit={skicka}>
      <Textfield
        className="smalt"
        type="date"
        label="Sista dag"
        required
        value={giltigTill}
        onChange={(e) => setGiltigTill(e.target.value)}
      />
      <Textfield
        label="Skäl"
        description="Organ, datum och paragraf"
        required
        maxLength={2000}
        value={skal}
        onChange={(e) => setSkal(e.target.value)}
      />
      <div className="knapprad">
        <Button type="submit" loading={foresla.isPending}>
          Föreslå
        </Button>
        <Button variant="secondary" onClick={klar}>
          Avbryt
        </Button>
      </div>
      {!foresla.isPending && <Avslag fel={foresla.error} />}
    </form>
  );
}
