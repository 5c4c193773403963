import { Button, Dialog, Field, Heading, Label, Select, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { TaOver } from '../../components/ta-over.js';
import { FelPaPlats } from '../../components/tillstand.js';
import { hamtaMojliga } from './api/andra-innehav.js';
import type { InkorgRad } from './api/hamta-inkorg.js';

export type OppenDialog = { slag: 'ta-over'; rad: InkorgRad } | { slag: 'fordela'; ids: string[] };

interface DialogProps {
  dialog: OppenDialog | null;
  stang: () => void;
  taOver: (rad: InkorgRad, skal: string) => void;
  fordela: (ids: string[], tillPersonId: string, skal: string) => void;
}

/** The inbox's dialogs; focus goes back to what opened them. */
export function Dialoger({ dialog, stang, taOver, fordela }: DialogProps) {
  if (dialog?.slag === 'ta-over') return <TaOver rad={dialog.rad} stang={stang} klar={(skal) => taOver(dialog.rad, skal)} />;
  if (dialog?.slag === 'fordela')
    return <Fordela ids={dialog.ids} stang={stang} klar={(person, skal) => fordela(dialog.ids, person, skal)} />;
  return null;
}

function Fordela({ ids, klar, stang }: { ids: string[]; klar: (personId: string, skal: string) => void; stang: () => void }) {
  const forsta = ids[0] ?? '';
  const mojliga = useQuery({ queryKey: ['mojliga', forsta], queryFn: () => hamtaMojliga(forsta), enabled: forsta !== '' });
  const [person, setPerson] = useState('');
  const [skal, setSkal] = useState('');
  const [provad, setProvad] = useState(false);
  const skicka = (e: SyntheticEvent) => {
    e.preventDefault();
    setProvad(true);
    if (!person || !skal.trim()) return;
    klar(person, skal.trim());
    stang();
  };
  return (
    <Dialog open onClose={stang} closeButton="Stäng" aria-labelledby="fordela-rubrik">
      <form onSubmit={skicka} className="dialogform" noValidate>
        <Heading level={2} data-size="xs" id="fordela-rubrik">
          Fördela {ids.length === 1 ? 'uppgiften' : `${ids.length} uppgifter`}
        </Heading>
        {mojliga.isError && <FelPaPlats fel={mojliga.error} igen={() => void mojliga.refetch()} />}
        <Field>
          <Label>Till</Label>
          <Select value={person} aria-invalid={provad && !person ? true : undefined} onChange={(e) => setPerson(e.target.value)}>
            <Select.Option value="">Välj …</Select.Option>
            {mojliga.data?.personer.map(({ id, namn }) => (
              <Select.Option key={id} value={id}>
                {namn}
              </Select.Option>
            ))}
          </Select>
          {provad && !person && <ValidationMessage>Välj vem som ska få uppgiften.</ValidationMessage>}
        </Field>
        <Textfield
          label="Skäl"
          value={skal}
          maxLength={500}
          error={provad && skal.trim() === '' ? 'Skriv varför du fördelar.' : undefined}
          onChange={(e) => setSkal(e.target.value)}
        />
        <div className="knapprad">
          <Button type="submit">Fördela</Button>
          <Button variant="secondary" onClick={stang}>
            Avbryt
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
