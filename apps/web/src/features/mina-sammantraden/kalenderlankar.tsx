import { Button, Field, Heading, Label, Paragraph, Select } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { useMeddelande } from '../../components/meddelande.js';
import { FelPaPlats } from '../../components/tillstand.js';
import { visaTid } from '../../lib/format.js';
import { aterkallaLank, lankarFraga, type Prenumeration, skapaLank } from './api/mina-sammantraden.js';

/** Calendar links to an organ's meetings; whoever has one sees when and where, so each can be revoked. */
export function Kalenderlankar() {
  const klient = useQueryClient();
  const { sag } = useMeddelande();
  const lista = useQuery(lankarFraga);
  const [ny, setNy] = useState<Prenumeration | null>(null);
  const lasOm = () => klient.invalidateQueries({ queryKey: lankarFraga.queryKey });
  const skapa = useMutation({
    mutationFn: skapaLank,
    onSuccess: async (skapad) => {
      setNy(skapad);
      sag('Länken är skapad.');
      await lasOm();
    },
  });
  const aterkalla = useMutation({
    mutationFn: aterkallaLank,
    onSuccess: async (_svar, id) => {
      if (ny?.id === id) setNy(null);
      sag('Länken är återkallad.');
      await lasOm();
    },
  });
  const fel = skapa.error ?? aterkalla.error;
  return (
    <section aria-labelledby="kalender">
      <Heading level={2} data-size="xs" id="kalender">
        Sammanträden i min kalender
      </Heading>
      <Paragraph>Den som har länken ser när och var organet sammanträder, men inte vad som står på föredragningslistan.</Paragraph>
      <FragaInnehall fraga={lista} rader={2}>
        {({ prenumerationer, kanSkapaFor }) => (
          <>
            {kanSkapaFor.length > 0 && <NyLank organ={kanSkapaFor} vantar={skapa.isPending} skapa={(organ) => skapa.mutate(organ)} />}
            {fel && <FelPaPlats fel={fel} />}
            {ny && (
              <p className="lankruta">
                <code>{ny.lank}</code>
              </p>
            )}
            {prenumerationer.length > 0 && (
              <ul className="radlista">
                {prenumerationer.map(({ id, organ, skapad, hamtad }) => (
                  <li key={id} className="radgrupp-huvud">
                    <span>
                      {organ.namn}, skapad {visaTid(skapad)}, {hamtad ? `hämtad senast ${visaTid(hamtad)}` : 'inte hämtad än'}
                    </span>
                    <Button
                      variant="tertiary"
                      data-color="danger"
                      data-size="sm"
                      aria-label={`Återkalla länken till ${organ.namn} skapad ${visaTid(skapad)}`}
                      onClick={() => aterkalla.mutate(id)}
                    >
                      Återkalla
                    </Button>
                  </li>
                ))}
              </ul>
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
