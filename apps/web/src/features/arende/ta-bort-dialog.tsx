import { Button, Dialog, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { useState, type SyntheticEvent } from 'react';
import type { Namngiven } from './api/personer.js';

interface Props {
  person: Namngiven | null;
  stang: () => void;
  taBort: (person: Namngiven, skal: string) => void;
}

/** Asks once, with a reason that is kept. */
export function TaBortDialog({ person, stang, taBort }: Props) {
  return (
    <Dialog open={person !== null} onClose={stang} closeButton="Stäng">
      {person && (
        <Formular
          person={person}
          stang={stang}
          klar={(skal) => {
            taBort(person, skal);
            stang();
          }}
        />
      )}
    </Dialog>
  );
}

function Formular({ person, klar, stang }: { person: Namngiven; klar: (skal: string) => void; stang: () => void }) {
  const [skal, setSkal] = useState('');
  const skicka = (e: SyntheticEvent) => {
    e.preventDefault();
    if (skal.trim()) klar(skal.trim());
  };
  return (
    <form onSubmit={skicka} className="dialogform">
      <Heading level={2} data-size="xs">
        Ta bort {person.namn} ur ärendet
      </Heading>
      <Paragraph>
        Uppgifter som personen har tagit lämnas tillbaka till gruppen om personen inte längre ser ärendet. Vem som var namngiven, när och
        varför finns kvar.
      </Paragraph>
      <Textfield label="Skäl" value={skal} required maxLength={500} onChange={(e) => setSkal(e.target.value)} />
      <div className="knapprad">
        <Button type="submit" data-color="danger">
          Ta bort
        </Button>
        <Button variant="secondary" onClick={stang}>
          Avbryt
        </Button>
      </div>
    </form>
  );
}
