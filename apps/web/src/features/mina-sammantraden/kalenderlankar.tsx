import { Button, Field, Heading, Label, Paragraph, Select } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { Kalenderlanklista, NyKalenderlank, useKalenderlankar } from '../../components/kalenderlankar.js';
import { FelPaPlats } from '../../components/tillstand.js';
import { aterkallaLank, lankarFraga, skapaLank } from './api/mina-sammantraden.js';

/** Calendar links to an organ's meetings; whoever has one sees when and where, so each can be revoked. */
export function Kalenderlankar() {
  const lista = useQuery(lankarFraga);
  const { ny, fel, skapar, skapa, aterkalla } = useKalenderlankar({
    queryKey: lankarFraga.queryKey,
    skapa: skapaLank,
    aterkalla: aterkallaLank,
  });
  return (
    <section aria-labelledby="kalender">
      <Heading level={2} data-size="xs" id="kalender">
        Sammanträden i min kalender
      </Heading>
      <Paragraph>Den som har länken ser när och var organet sammanträder, men inte vad som står på föredragningslistan.</Paragraph>
      <FragaInnehall fraga={lista} rader={2}>
        {({ prenumerationer, kanSkapaFor }) => (
          <>
            {kanSkapaFor.length > 0 && <NyLank organ={kanSkapaFor} vantar={skapar} skapa={skapa} />}
            {fel && <FelPaPlats fel={fel} />}
            {ny && <NyKalenderlank lank={ny.lank} />}
            {prenumerationer.length > 0 && (
              <Kalenderlanklista lankar={prenumerationer} till={({ organ }) => organ.namn} aterkalla={aterkalla} />
            )}
          </>
        )}
      </FragaInnehall>
    </section>
  );
}

interface NyLankVal {
  readonly organ: readonly { id: string; namn: string }[];
  readonly vantar: boolean;
  readonly skapa: (organ: string) => void;
}

function NyLank({ organ, vantar, skapa }: NyLankVal) {
  const [vald, setVald] = useState(organ[0]?.id ?? '');
  return (
    <div className="filter">
      <Field>
        <Label>Organ</Label>
        <Select value={vald} onChange={(e) => setVald(e.target.value)}>
          {organ.map(({ id, namn }) => (
            <Select.Option key={id} value={id}>
              {namn}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Button variant="secondary" loading={vantar} onClick={() => skapa(vald)}>
        Skapa länk
      </Button>
    </div>
  );
}
