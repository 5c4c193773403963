import { Button, Checkbox, Field, Heading, Label, Paragraph, Textarea, Textfield } from '@digdir/designsystemet-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { Link as RouterLink } from 'react-router';
import { type PaWebben as Svar, paWebbenFraga, vagenTill, type Webbmal } from '../lib/pa-webben.js';
import { faltfel } from '../lib/faltfel.js';
import { useKommando } from '../lib/skicka.js';
import { Avslag } from './avslag.js';
import { useMeddelande } from './meddelande.js';

/** What anybody can read of a decision, and for those who may: publishing it and taking it away. */
export function PaWebben({ mal }: { mal: Webbmal }) {
  const { data } = useQuery(paWebbenFraga(mal));
  if (!data) return null;
  const skrivet = data.sammanfattning !== null || data.avstattSkal !== null;
  if (!skrivet && !data.farPubliceras) return null;
  return (
    <section aria-labelledby="pa-webben">
      <Heading level={2} data-size="xs" id="pa-webben">
        På webben
      </Heading>
      <Paragraph>
        {data.publicerat ? (
          <RouterLink className="ds-link" to={`/beslut/${data.id}`}>
            {data.rubrik}
          </RouterLink>
        ) : (
          'Beslutet visas inte för allmänheten.'
        )}
      </Paragraph>
      {skrivet && <p className="citat">{data.sammanfattning ?? `Ingen sammanfattning: ${data.avstattSkal ?? ''}`}</p>}
      {data.farPubliceras && <Publicera key={data.rubrik} mal={mal} webben={data} />}
      {data.farTasBort && <TaBort mal={mal} />}
    </section>
  );
}

/** The text and its publication in one, for a decision that takes no events of its own. */
function Publicera({ mal, webben }: { mal: Webbmal; webben: Svar }) {
  const [falt, setFalt] = useState({
    rubrik: webben.rubrik ?? '',
    sammanfattning: webben.sammanfattning ?? '',
    avstaSkal: webben.avstattSkal ?? '',
    visaProtokollsutdrag: webben.utdrag,
    utanPersonuppgifter: false,
  });
  const publicera = useWebbkommando<typeof falt>(mal, 'publicera', 'Beslutet är publicerat.');
  const vidSkicka = (e: SyntheticEvent) => {
    e.preventDefault();
    publicera.mutate(falt);
  };
  const satt = (del: Partial<typeof falt>) => setFalt((fore) => ({ ...fore, ...del }));
  return (
    <details>
      <summary>{webben.publicerat ? 'Ändra det som visas' : 'Publicera beslutet för allmänheten'}</summary>
      <form className="dialogform" noValidate onSubmit={vidSkicka} aria-label="Publicera på webben">
        <Paragraph>
          Vem som helst läser texten på kommunens sida om beslut. Skriv en sammanfattning, eller ange varför ni avstår. Skriv inga namn.
        </Paragraph>
        <Textfield
          label="Rubrik på webben"
          value={falt.rubrik}
          error={faltfel(publicera.error, 'rubrik')}
          onChange={(e) => satt({ rubrik: e.target.value })}
        />
        <Field>
          <Label>Sammanfattning</Label>
          <Textarea rows={5} value={falt.sammanfattning} onChange={(e) => satt({ sammanfattning: e.target.value })} />
        </Field>
        <Textfield
          label="Skäl att avstå från sammanfattningen (valfritt)"
          value={falt.avstaSkal}
          onChange={(e) => satt({ avstaSkal: e.target.value })}
        />
        {webben.harProtokollsutdrag && (
          <Checkbox
            label="Visa protokollsutdraget. Jag har läst det, och det innehåller inga personuppgifter"
            checked={falt.visaProtokollsutdrag}
            onChange={(e) => satt({ visaProtokollsutdrag: e.target.checked })}
          />
        )}
        <Checkbox
          label="Jag har läst texten, och den innehåller inga personuppgifter"
          checked={falt.utanPersonuppgifter}
          onChange={(e) => satt({ utanPersonuppgifter: e.target.checked })}
        />
        {!publicera.isPending && <Avslag fel={publicera.error} vidFalten={['rubrik']} />}
        <div className="knapprad">
          <Button type="submit" loading={publicera.isPending}>
            Publicera
          </Button>
        </div>
      </form>
    </details>
  );
}

/** What is wrong on the web must be possible to take away, also when the case takes no more events. */
function TaBort({ mal }: { mal: Webbmal }) {
  const [skal, setSkal] = useState('');
  const taBort = useWebbkommando<{ skal: string }>(mal, 'ta-bort', 'Beslutet är borttaget från webben.');
  const vidSkicka = (e: SyntheticEvent) => {
    e.preventDefault();
    taBort.mutate({ skal });
  };
  return (
    <details>
      <summary>Ta bort från webben</summary>
      <form className="dialogform" noValidate onSubmit={vidSkicka} aria-label="Ta bort från webben">
        <Paragraph>Beslutet slutar visas direkt. Skälet sparas och visas inte för allmänheten.</Paragraph>
        <Textfield
          label="Skäl att ta bort beslutet från webben"
          value={skal}
          error={faltfel(taBort.error, 'skal')}
          onChange={(e) => setSkal(e.target.value)}
        />
        {!taBort.isPending && <Avslag fel={taBort.error} vidFalten={['skal']} />}
        <div className="knapprad">
          <Button type="submit" variant="secondary" data-color="danger" loading={taBort.isPending}>
            Ta bort från webben
          </Button>
        </div>
      </form>
    </details>
  );
}

function useWebbkommando<Kropp>(mal: Webbmal, vad: 'publicera' | 'ta-bort', klart: string) {
  const klient = useQueryClient();
  const { sag } = useMeddelande();
  return useKommando<Kropp, Svar>(`${vagenTill(mal)}/webben/${vad}`, (svar) => {
    klient.setQueryData(paWebbenFraga(mal).queryKey, svar);
    sag(klart);
  });
}
