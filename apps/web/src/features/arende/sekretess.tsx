import { Button, Dialog, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { Avslag } from '../../components/avslag.js';
import { useMeddelande } from '../../components/meddelande.js';
import { useKommando } from '../../lib/skicka.js';
import type { ArendeSvar, Kvitto } from './api/arende.js';
import type { Sekretessbeslut } from './api/personer.js';

/** Whether the case is secret and by which provision, and the decision to change that. */
export function Sekretessavsnitt({ arende, farAndra }: { arende: ArendeSvar; farAndra: boolean }) {
  const [oppen, setOppen] = useState(false);
  return (
    <section aria-labelledby="sekretess">
      <Heading level={2} data-size="xs" id="sekretess">
        Sekretess
      </Heading>
      <Paragraph>
        {arende.sekretess
          ? `Ärendet har sekretess${arende.sekretessLagrum ? ` enligt ${arende.sekretessLagrum}` : '; ingen bestämmelse är angiven'}. Bara ${arende.organ.namn} och de namngivna vet att det finns.`
          : 'Ärendet har inte sekretess. Alla som är inloggade kan se det.'}
      </Paragraph>
      {farAndra && (
        <Button variant="secondary" onClick={() => setOppen(true)}>
          {arende.sekretess ? 'Häv sekretessen' : 'Sekretessmarkera ärendet'}
        </Button>
      )}
      <Dialog open={oppen} onClose={() => setOppen(false)} closeButton="Stäng">
        {oppen && <Beslut arende={arende} stang={() => setOppen(false)} />}
      </Dialog>
    </section>
  );
}

function Beslut({ arende, stang }: { arende: ArendeSvar; stang: () => void }) {
  const klient = useQueryClient();
  const { sag } = useMeddelande();
  const [lagrum, setLagrum] = useState('OSL ');
  const [skal, setSkal] = useState('');
  const markera = !arende.sekretess;
  const beslut = useKommando<Sekretessbeslut, Kvitto>(`/api/arenden/${arende.id}/sekretess`, async () => {
    sag(markera ? 'Ärendet är sekretessmarkerat.' : 'Sekretessen är hävd.');
    for (const nyckel of ['arende', 'inkorg', 'initiativ']) await klient.invalidateQueries({ queryKey: [nyckel] });
    stang();
  });
  const skicka = (e: SyntheticEvent) => {
    e.preventDefault();
    beslut.mutate({ forvantatSteg: arende.steg, sekretess: markera, lagrum: markera ? lagrum.trim() : null, skal: skal.trim() });
  };
  return (
    <form className="dialogform" onSubmit={skicka}>
      <Heading level={2} data-size="xs">
        {markera ? 'Sekretessmarkera ärendet' : 'Häv sekretessen'}
      </Heading>
      <Paragraph>
        {markera
          ? `Ärendet försvinner för alla utanför ${arende.organ.namn} som inte är namngivna: ur listor, antal, summor och sökning. Uppgifter de har tagit lämnas tillbaka.`
          : 'Alla som är inloggade kan sedan se ärendet, även skälet till sekretessen och till att den hävs.'}
      </Paragraph>
      {markera && (
        <Textfield
          label="Bestämmelse"
          description="Som i OSL 18 kap. 8 §"
          value={lagrum}
          required
          maxLength={120}
          onChange={(e) => setLagrum(e.target.value)}
        />
      )}
      <Textfield label="Skäl" value={skal} required maxLength={2000} onChange={(e) => setSkal(e.target.value)} />
      <div className="knapprad">
        <Button type="submit" loading={beslut.isPending}>
          {markera ? 'Sekretessmarkera' : 'Häv sekretessen'}
        </Button>
        <Button variant="secondary" onClick={stang}>
          Avbryt
        </Button>
      </div>
      {!beslut.isPending && <Avslag fel={beslut.error} arendeId={arende.id} />}
    </form>
  );
}
