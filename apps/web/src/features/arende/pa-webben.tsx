import { Button, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { Link as RouterLink } from 'react-router';
import { Avslag } from '../../components/avslag.js';
import { useMeddelande } from '../../components/meddelande.js';
import { useKommando } from '../../lib/skicka.js';
import { type PaWebben as Svar, paWebbenFraga } from './api/handlingar.js';

/** What anybody can read of the matter; nothing is shown when nobody has written for the public. */
export function PaWebben({ arendeId }: { arendeId: string }) {
  const { data } = useQuery(paWebbenFraga(arendeId));
  if (!data || (data.sammanfattning === null && data.avstattSkal === null)) return null;
  return (
    <section aria-labelledby="pa-webben">
      <Heading level={2} data-size="xs" id="pa-webben">
        På webben
      </Heading>
      <Paragraph>
        {data.publicerat ? (
          <RouterLink className="ds-link" to={`/beslut/${arendeId}`}>
            {data.rubrik}
          </RouterLink>
        ) : (
          'Beslutet visas inte för allmänheten.'
        )}
      </Paragraph>
      <p className="citat">{data.sammanfattning ?? `Ingen sammanfattning: ${data.avstattSkal ?? ''}`}</p>
      {data.farTasBort && <TaBort arendeId={arendeId} />}
    </section>
  );
}

/** The case is closed and takes no more events, but what is wrong on the web must still be possible to take away. */
function TaBort({ arendeId }: { arendeId: string }) {
  const klient = useQueryClient();
  const { sag } = useMeddelande();
  const [skal, setSkal] = useState('');
  const taBort = useKommando<{ skal: string }, Svar>(`/api/arenden/${arendeId}/webben/ta-bort`, (svar) => {
    klient.setQueryData(paWebbenFraga(arendeId).queryKey, svar);
    sag('Beslutet är borttaget från webben.');
  });
  const vidSkicka = (e: SyntheticEvent) => {
    e.preventDefault();
    taBort.mutate({ skal });
  };
  return (
    <form className="dialogform smalt" noValidate onSubmit={vidSkicka} aria-label="Ta bort från webben">
      <Textfield label="Skäl att ta bort beslutet från webben" value={skal} onChange={(e) => setSkal(e.target.value)} />
      {!taBort.isPending && <Avslag fel={taBort.error} />}
      <div className="knapprad">
        <Button type="submit" variant="secondary" data-color="danger" loading={taBort.isPending}>
          Ta bort från webben
        </Button>
      </div>
    </form>
  );
}
