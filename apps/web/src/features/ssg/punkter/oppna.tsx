import { Button, Checkbox, Fieldset, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState, type SyntheticEvent } from 'react';
import { Avslag } from '../../../components/avslag.js';
import { visaDag } from '../../../lib/format.js';
import type { MoteSvar } from '../api/moten.js';
import { kan } from '../mote-sammanhang.js';
import { narvaroram } from '../ord.js';
import { useHandelse } from '../use-handelse.js';

/** Who is in the room, and then the meeting opens. */
export function Oppna({ mote }: { mote: MoteSvar }) {
  const [har, setHar] = useState<ReadonlySet<string>>(new Set());
  const oppna = useHandelse(mote.id, 'Mötet är öppnat.');
  if (!kan(mote, 'oppna-mote'))
    return (
      <Paragraph>Mötet är inte öppnat. Ordföranden öppnar det {visaDag(mote.datum.mote)}, och sidan visar det av sig själv.</Paragraph>
    );
  const vand = (id: string) =>
    setHar((forra) => {
      const nya = new Set(forra);
      if (!nya.delete(id)) nya.add(id);
      return nya;
    });
  const sand = () => oppna.mutate({ handelse: 'oppna-mote', data: { narvarande: [...har] } });
  const vidSkicka = (e: SyntheticEvent) => {
    e.preventDefault();
    sand();
  };
  return (
    <form className="formular" noValidate onSubmit={vidSkicka}>
      <Heading level={2} data-size="xs">
        Öppna mötet
      </Heading>
      <Fieldset>
        <Fieldset.Legend>Närvarande</Fieldset.Legend>
        <Fieldset.Description>
          Minst {mote.minstNarvarande} ska vara här när mötet öppnas
          {mote.hogstNarvarande !== null && `, och högst ${mote.hogstNarvarande} är ledamöter i gruppen`}.
        </Fieldset.Description>
        <div className="flerval">
          {mote.ledamoter.map(({ id, namn, ordforande }) => (
            <Checkbox
              key={id}
              value={id}
              label={ordforande ? `${namn} (ordförande)` : namn}
              checked={har.has(id)}
              onChange={() => vand(id)}
            />
          ))}
        </div>
      </Fieldset>
      <Paragraph role="status">
        {har.size} av {mote.ledamoter.length} närvarande ({narvaroram(mote)})
      </Paragraph>
      <div className="knapprad">
        <Button type="submit" loading={oppna.isPending}>
          Öppna mötet
        </Button>
        {har.size < mote.ledamoter.length && (
          <Button variant="secondary" onClick={() => setHar(new Set(mote.ledamoter.map(({ id }) => id)))}>
            Alla är här
          </Button>
        )}
      </div>
      {!oppna.isPending && <Avslag fel={oppna.error} igen={sand} />}
    </form>
  );
}
