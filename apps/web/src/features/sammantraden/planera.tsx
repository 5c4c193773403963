import { Button, Field, Heading, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { useNavigate } from 'react-router';
import { Avslag } from '../../components/avslag.js';
import { faltfel } from '../../lib/faltfel.js';
import { useKommando } from '../../lib/skicka.js';
import type { Kvitto, NyttSammantrade, Planerbart } from './api/sammantraden.js';

const VID_FALTEN = ['titel', 'datum', 'tid', 'plats', 'platser', 'kallelsedagar'];

/** A meeting to come: which organ, when and where. */
export function Planera({ organ }: { organ: Planerbart[] }) {
  const ga = useNavigate();
  const klient = useQueryClient();
  const [oppen, setOppen] = useState(false);
  const [varden, setVarden] = useState({
    organ: organ[0]?.id ?? '',
    titel: '',
    datum: '',
    tid: '09:00',
    plats: '',
    platser: String(organ[0]?.platser ?? ''),
    kallelsedagar: '7',
  });
  const skapa = useKommando<NyttSammantrade, Kvitto>('/api/sammantraden', async ({ arendeId }) => {
    await klient.invalidateQueries({ queryKey: ['sammantraden'] });
    void ga(`/sammantraden/${arendeId}/dagordning`);
  });
  if (!oppen) return <Button onClick={() => setOppen(true)}>Planera sammanträde</Button>;
  const satt = (falt: keyof typeof varden) => (e: { target: { value: string } }) =>
    setVarden((forra) => ({ ...forra, [falt]: e.target.value }));
  const vidSkicka = (e: SyntheticEvent) => {
    e.preventDefault();
    skapa.mutate({ ...varden, platser: Number(varden.platser), kallelsedagar: Number(varden.kallelsedagar) });
  };
  return (
    <form className="dialogform" noValidate onSubmit={vidSkicka} aria-labelledby="planera">
      <Heading level={2} data-size="xs" id="planera">
        Planera sammanträde
      </Heading>
      <Field>
        <Label>Organ</Label>
        <Select
          value={varden.organ}
          onChange={(e) => {
            const valt = organ.find(({ id }) => id === e.target.value);
            setVarden((forra) => ({ ...forra, organ: e.target.value, platser: String(valt?.platser ?? '') }));
          }}
        >
          {organ.map(({ id, namn }) => (
            <Select.Option key={id} value={id}>
              {namn}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Textfield label="Rubrik" value={varden.titel} error={faltfel(skapa.error, 'titel')} onChange={satt('titel')} />
      <Textfield label="Dag" type="date" value={varden.datum} error={faltfel(skapa.error, 'datum')} onChange={satt('datum')} />
      <Textfield
        label="Tid"
        description="Till exempel 09:00."
        value={varden.tid}
        error={faltfel(skapa.error, 'tid')}
        onChange={satt('tid')}
      />
      <Textfield label="Plats" value={varden.plats} error={faltfel(skapa.error, 'plats')} onChange={satt('plats')} />
      <Textfield
        label="Antal ledamöter"
        description="Så många som fullmäktige har bestämt. Fler än hälften behövs för beslut."
        inputMode="numeric"
        value={varden.platser}
        error={faltfel(skapa.error, 'platser')}
        onChange={satt('platser')}
      />
      <Textfield
        label="Dagar före som kallelsen ska skickas"
        description="Enligt organets egna regler. Till fullmäktige alltid minst en vecka."
        inputMode="numeric"
        value={varden.kallelsedagar}
        error={faltfel(skapa.error, 'kallelsedagar')}
        onChange={satt('kallelsedagar')}
      />
      <div className="knapprad">
        <Button type="submit" loading={skapa.isPending}>
          Planera
        </Button>
        <Button variant="secondary" onClick={() => setOppen(false)}>
          Avbryt
        </Button>
      </div>
      {!skapa.isPending && <Avslag fel={skapa.error} vidFalten={VID_FALTEN} />}
    </form>
  );
}
