import { Button, Heading, Paragraph, Select, Textfield, Field, Label } from '@digdir/designsystemet-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Avslag } from '../../components/avslag.js';
import { useMeddelande } from '../../components/meddelande.js';
import { visaDatum } from '../../lib/format.js';
import { useKommando } from '../../lib/skicka.js';
import type { Anslag, Kvitto } from './api/anslag.js';

interface Overklagande {
  punktId: string;
  inkom: string;
  domstol: string;
}

/** An appeal as it came in: which decision, which day, to which court. Who appealed is in the case of the decision, not here. */
export function RegistreraOverklagande({ anslag }: { anslag: Anslag }) {
  const klient = useQueryClient();
  const { sag } = useMeddelande();
  const valbara = anslag.beslut.filter(({ overklagande }) => overklagande !== 'ej-overklagbart');
  const [punktId, setPunktId] = useState(valbara[0]?.punktId ?? '');
  const [inkom, setInkom] = useState('');
  const [domstol, setDomstol] = useState('');
  const skicka = useKommando<Overklagande, Kvitto>(`/api/anslag/${anslag.id}/overklaganden`, async () => {
    await klient.invalidateQueries({ queryKey: ['anslag', anslag.id] });
    setInkom('');
    sag('Överklagandet är registrerat.');
  });
  if (valbara.length === 0) return null;
  return (
    <section aria-labelledby="nytt-overklagande">
      <Heading level={3} data-size="2xs" id="nytt-overklagande">
        Registrera överklagande
      </Heading>
      <Paragraph>
        {anslag.overklagandeTill &&
          `Det som kom in senast ${visaDatum(anslag.overklagandeTill)} kom i tid, också om det var sent på dagen. `}
        Ett för sent överklagande registreras som för sent; domstolen avgör vad som händer med det.
      </Paragraph>
      <form
        className="dialogform smalt"
        onSubmit={(e) => {
          e.preventDefault();
          skicka.mutate({ punktId, inkom, domstol });
        }}
      >
        <Field>
          <Label>Beslut</Label>
          <Select value={punktId} onChange={(e) => setPunktId(e.target.value)}>
            {valbara.map((rad) => (
              <Select.Option key={rad.punktId} value={rad.punktId}>
                {rad.paragraf > 0 ? `§ ${rad.paragraf} ` : ''}
                {rad.rubrik}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <Textfield label="Kom in" type="date" required value={inkom} onChange={(e) => setInkom(e.target.value)} />
        <Textfield label="Domstol" required value={domstol} onChange={(e) => setDomstol(e.target.value)} />
        {!skicka.isPending && <Avslag fel={skicka.error} />}
        <div>
          <Button type="submit" variant="secondary" loading={skicka.isPending}>
            Registrera överklagandet
          </Button>
        </div>
      </form>
    </section>
  );
}
