import { Button } from '@digdir/designsystemet-react';
import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { visaTid } from '../lib/format.js';
import { useMeddelande } from './meddelande.js';

interface NyLank {
  readonly id: string;
  readonly lank: string;
}

interface Skapad {
  readonly id: string;
  readonly skapad: string;
  readonly hamtad: string | null;
}

interface Anrop<Vad> {
  readonly queryKey: QueryKey;
  readonly skapa: (vad: Vad) => Promise<NyLank>;
  readonly aterkalla: (id: string) => Promise<unknown>;
}

/** Makes and revokes iCal links: a new link's address is shown once, and the list of `queryKey` is read again after each. */
export function useKalenderlankar<Vad>({ queryKey, ...anrop }: Anrop<Vad>) {
  const klient = useQueryClient();
  const { sag } = useMeddelande();
  const [ny, setNy] = useState<NyLank | null>(null);
  const lasOm = () => klient.invalidateQueries({ queryKey });
  const skapa = useMutation({
    mutationFn: anrop.skapa,
    onSuccess: async (skapad) => {
      setNy(skapad);
      sag('Länken är skapad.');
      await lasOm();
    },
  });
  const aterkalla = useMutation({
    mutationFn: anrop.aterkalla,
    onSuccess: async (_svar, id) => {
      if (ny?.id === id) setNy(null);
      sag('Länken är återkallad.');
      await lasOm();
    },
  });
  return { ny, fel: skapa.error ?? aterkalla.error, skapar: skapa.isPending, skapa: skapa.mutate, aterkalla: aterkalla.mutate };
}

/** The address of a new link, which is never shown again, with a button that copies it. */
export function NyKalenderlank({ lank }: { lank: string }) {
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

/** The links there are, each with a button that revokes it. `till` says what a link leads to when there are several kinds. */
export function Kalenderlanklista<Lank extends Skapad>({
  lankar,
  till = () => null,
  aterkalla,
}: {
  lankar: readonly Lank[];
  till?: (lank: Lank) => string | null;
  aterkalla: (id: string) => void;
}) {
  return (
    <ul className="radlista">
      {lankar.map((lank) => {
        const { id, skapad, hamtad } = lank;
        const namn = till(lank);
        return (
          <li key={id} className="radgrupp-huvud">
            <span>
              {namn === null ? 'Skapad' : `${namn}, skapad`} {visaTid(skapad)},{' '}
              {hamtad ? `hämtad senast ${visaTid(hamtad)}` : 'inte hämtad än'}
            </span>
            <Button
              variant="tertiary"
              data-color="danger"
              data-size="sm"
              aria-label={`Återkalla länken ${namn === null ? '' : `till ${namn} `}skapad ${visaTid(skapad)}`}
              onClick={() => aterkalla(id)}
            >
              Återkalla
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
