import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { useMeddelande } from '../../components/meddelande.js';
import { FelPaPlats } from '../../components/tillstand.js';
import { visaTid } from '../../lib/format.js';
import { aterkallaPrenumeration, prenumerationerFraga, skapaPrenumeration, type Prenumeration } from './api/frister.js';

/** iCal links: whoever has one sees the deadlines, so each can be revoked. */
export function Prenumerationer() {
  const klient = useQueryClient();
  const { sag } = useMeddelande();
  const lista = useQuery(prenumerationerFraga);
  const [ny, setNy] = useState<Prenumeration | null>(null);
  const lasOm = () => klient.invalidateQueries({ queryKey: prenumerationerFraga.queryKey });
  const skapa = useMutation({
    mutationFn: skapaPrenumeration,
    onSuccess: async (skapad) => {
      setNy(skapad);
      sag('Länken är skapad.');
      await lasOm();
    },
  });
  const aterkalla = useMutation({
    mutationFn: aterkallaPrenumeration,
    onSuccess: async (_svar, id) => {
      if (ny?.id === id) setNy(null);
      sag('Länken är återkallad.');
      await lasOm();
    },
  });
  const fel = skapa.error ?? aterkalla.error;
  return (
    <section aria-labelledby="prenumerera">
      <Heading level={2} data-size="xs" id="prenumerera">
        Prenumerera i kalendern
      </Heading>
      <Paragraph>Den som har länken ser dina frister med ärendenummer, utan titlar. Återkalla den när den inte behövs.</Paragraph>
      <div>
        <Button variant="secondary" loading={skapa.isPending} onClick={() => skapa.mutate()}>
          Skapa länk
        </Button>
      </div>
      {fel && <FelPaPlats fel={fel} />}
      {ny && <NyLank lank={ny.lank} />}
      <FragaInnehall fraga={lista} rader={2}>
        {({ prenumerationer }) => (
          <ul className="radlista">
            {prenumerationer.map(({ id, skapad, hamtad }) => (
              <li key={id} className="radgrupp-huvud">
                <span>
                  Skapad {visaTid(skapad)}, {hamtad ? `hämtad senast ${visaTid(hamtad)}` : 'inte hämtad än'}
                </span>
                <Button
                  variant="tertiary"
                  data-color="danger"
                  data-size="sm"
                  aria-label={`Återkalla länken skapad ${visaTid(skapad)}`}
                  onClick={() => aterkalla.mutate(id)}
                >
                  Återkalla
                </Button>
              </li>
            ))}
          </ul>
        )}
      </FragaInnehall>
    </section>
  );
}

function NyLank({ lank }: { lank: string }) {
  const { sag, larma } = useMeddelande();
  const adress = new URL(lank, location.origin).href;
  const kopiera = () =>
    navigator.clipboard.writeText(adress).then(
      () => sag('Länken är kopierad.'),
      () => larma('Länken kunde inte kopieras. Markera den och kopiera själv.'),
    );
  return (
    <p className="lankruta">
      <code>{adress}</code>{' '}
      <Button variant="secondary" data-size="sm" onClick={() => void kopiera()}>
        Kopiera
      </Button>
    </p>
  );
}
