import { Button, Dialog, Field, Heading, Label, Paragraph, Select, Textfield } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { genvagar } from '../../components/genvagar.js';
import { FelPaPlats } from '../../components/tillstand.js';
import { visaDatum } from '../../lib/format.js';
import { hamtaMojliga } from './api/andra-innehav.js';
import type { InkorgRad } from './api/hamta-inkorg.js';

export type OppenDialog = { slag: 'ta-over'; rad: InkorgRad } | { slag: 'fordela'; ids: string[] } | { slag: 'hjalp' };

interface DialogProps {
  dialog: OppenDialog | null;
  stang: () => void;
  taOver: (rad: InkorgRad, skal: string) => void;
  fordela: (ids: string[], tillPersonId: string, skal: string) => void;
}

/** The inbox's dialogs; focus goes back to what opened them. */
export function Dialoger({ dialog, stang, taOver, fordela }: DialogProps) {
  return (
    <Dialog open={dialog !== null} onClose={stang} closeButton="Stäng">
      {dialog?.slag === 'ta-over' && (
        <TaOver
          rad={dialog.rad}
          stang={stang}
          klar={(skal) => {
            taOver(dialog.rad, skal);
            stang();
          }}
        />
      )}
      {dialog?.slag === 'fordela' && (
        <Fordela
          ids={dialog.ids}
          stang={stang}
          klar={(person, skal) => {
            fordela(dialog.ids, person, skal);
            stang();
          }}
        />
      )}
      {dialog?.slag === 'hjalp' && <Hjalp />}
    </Dialog>
  );
}

function TaOver({ rad, klar, stang }: { rad: InkorgRad; klar: (skal: string) => void; stang: () => void }) {
  const [skal, setSkal] = useState('');
  const skicka = (e: SyntheticEvent) => {
    e.preventDefault();
    if (skal.trim()) klar(skal.trim());
  };
  return (
    <form onSubmit={skicka} className="dialogform">
      <Heading level={2} data-size="xs">
        Ta över {rad.titel}
      </Heading>
      <Paragraph>
        Uppgiften är hos {rad.innehavare?.namn}
        {rad.tagenAt ? ` sedan ${visaDatum(rad.tagenAt)}` : ''}. Ni får båda besked.
      </Paragraph>
      <Textfield label="Skäl" value={skal} required maxLength={500} onChange={(e) => setSkal(e.target.value)} />
      <div className="knapprad">
        <Button type="submit">Ta över</Button>
        <Button variant="secondary" onClick={stang}>
          Avbryt
        </Button>
      </div>
    </form>
  );
}

function Fordela({ ids, klar, stang }: { ids: string[]; klar: (personId: string, skal: string) => void; stang: () => void }) {
  const forsta = ids[0] ?? '';
  const mojliga = useQuery({ queryKey: ['mojliga', forsta], queryFn: () => hamtaMojliga(forsta), enabled: forsta !== '' });
  const [person, setPerson] = useState('');
  const [skal, setSkal] = useState('');
  const skicka = (e: SyntheticEvent) => {
    e.preventDefault();
    if (person && skal.trim()) klar(person, skal.trim());
  };
  return (
    <form onSubmit={skicka} className="dialogform">
      <Heading level={2} data-size="xs">
        Fördela {ids.length === 1 ? 'uppgiften' : `${ids.length} uppgifter`}
      </Heading>
      {mojliga.isError && <FelPaPlats fel={mojliga.error} igen={() => void mojliga.refetch()} />}
      <Field>
        <Label>Till</Label>
        <Select value={person} required onChange={(e) => setPerson(e.target.value)}>
          <Select.Option value="">Välj …</Select.Option>
          {mojliga.data?.personer.map(({ id, namn }) => (
            <Select.Option key={id} value={id}>
              {namn}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Textfield label="Skäl" value={skal} required maxLength={500} onChange={(e) => setSkal(e.target.value)} />
      <div className="knapprad">
        <Button type="submit">Fördela</Button>
        <Button variant="secondary" onClick={stang}>
          Avbryt
        </Button>
      </div>
    </form>
  );
}

function Hjalp() {
  return (
    <>
      <Heading level={2} data-size="xs">
        Kortkommandon i listan
      </Heading>
      <dl className="fakta">
        {genvagar.map(([tangent, gor]) => (
          <div key={tangent}>
            <dt>
              <kbd>{tangent}</kbd>
            </dt>
            <dd>{gor}</dd>
          </div>
        ))}
      </dl>
      <Paragraph>De kan stängas av på Min sida.</Paragraph>
    </>
  );
}
