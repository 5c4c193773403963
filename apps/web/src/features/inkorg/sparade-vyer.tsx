import { Button, Dialog, Heading, Paragraph, Popover, Radio, Fieldset, Textfield } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { Link as RouterLink } from 'react-router';
import { useMeddelande } from '../../components/meddelande.js';
import { FelPaPlats } from '../../components/tillstand.js';
import { fraga } from '../../lib/http.js';
import { useJag } from '../../lib/jag.js';
import { sparaVy, taBortVy, vyerFraga, type NyVy, type SparadVy } from './api/vyer.js';

/** Where a saved view leads; its id is kept in the address so that its own columns are used. */
const adress = ({ id, fraga: sparad }: SparadVy) => `/inkorg${fraga({ ...sparad, sparad: id })}`;

/** Views that one has saved, and those shared in one's bodies. */
export function SparadeVyer({ nu, sparad }: { nu: NyVy['fraga']; sparad: string | null }) {
  const klient = useQueryClient();
  const { sag } = useMeddelande();
  const vyer = useQuery(vyerFraga);
  const [sparar, setSparar] = useState(false);
  const taBort = useMutation({
    mutationFn: taBortVy,
    onSuccess: async () => {
      sag('Vyn är borttagen.');
      await klient.invalidateQueries({ queryKey: vyerFraga.queryKey });
    },
  });
  const alla = vyer.data?.vyer ?? [];
  const vald = alla.find(({ id }) => id === sparad);
  return (
    <>
      <Popover.TriggerContext>
        <Popover.Trigger variant="tertiary" data-size="sm">
          Vy: {vald?.namn ?? 'Ingen sparad'}
        </Popover.Trigger>
        <Popover placement="bottom-start" className="verktygsruta">
          <Heading level={2} data-size="2xs">
            Sparade vyer
          </Heading>
          {alla.length === 0 && <Paragraph>Du har inga sparade vyer. Filtrera listan och välj Spara vy.</Paragraph>}
          <ul className="radlista">
            {alla.map((vy) => (
              <li key={vy.id} className="radgrupp-huvud">
                <RouterLink className="ds-link" to={adress(vy)} aria-current={vy.id === sparad ? 'true' : undefined}>
                  {vy.namn}
                </RouterLink>
                {vy.organ && (
                  <span className="dampad">
                    Delad i {vy.organ.namn}
                    {!vy.min && ` av ${vy.agare}`}
                  </span>
                )}
                {vy.min && (
                  <Button
                    variant="tertiary"
                    data-color="danger"
                    data-size="sm"
                    aria-label={`Ta bort vyn ${vy.namn}`}
                    onClick={() => taBort.mutate(vy.id)}
                  >
                    Ta bort
                  </Button>
                )}
              </li>
            ))}
          </ul>
          {taBort.error && <FelPaPlats fel={taBort.error} />}
        </Popover>
      </Popover.TriggerContext>
      <Button variant="tertiary" data-size="sm" onClick={() => setSparar(true)}>
        Spara vy …
      </Button>
      {sparar && <SparaVy nu={nu} stang={() => setSparar(false)} />}
    </>
  );
}

function SparaVy({ nu, stang }: { nu: NyVy['fraga']; stang: () => void }) {
  const jag = useJag();
  const klient = useQueryClient();
  const { sag } = useMeddelande();
  const [namn, setNamn] = useState('');
  const [organ, setOrgan] = useState<string | null>(null);
  const [provad, setProvad] = useState(false);
  const spara = useMutation({
    mutationFn: sparaVy,
    onSuccess: async () => {
      sag('Vyn är sparad.');
      stang();
      await klient.invalidateQueries({ queryKey: vyerFraga.queryKey });
    },
  });
  const mina = [...new Map(jag.roller.map((roll) => [roll.organ, roll.organNamn]))];
  const skicka = (e: SyntheticEvent) => {
    e.preventDefault();
    setProvad(true);
    if (namn.trim()) spara.mutate({ namn: namn.trim(), organ, fraga: nu });
  };
  return (
    <Dialog open onClose={stang} closeButton="Stäng" aria-labelledby="spara-vy">
      <form onSubmit={skicka} className="dialogform" noValidate>
        <Heading level={2} data-size="xs" id="spara-vy">
          Spara vy
        </Heading>
        <Paragraph>Filter och sortering sparas. Söktext sparas inte, eftersom den kan vara ett namn.</Paragraph>
        <Textfield
          label="Namn"
          value={namn}
          maxLength={80}
          error={provad && namn.trim() === '' ? 'Ge vyn ett namn.' : undefined}
          onChange={(e) => setNamn(e.target.value)}
        />
        <Fieldset>
          <Fieldset.Legend>Vem ser den?</Fieldset.Legend>
          <Radio name="delas" value="" label="Bara jag" checked={organ === null} onChange={() => setOrgan(null)} />
          {mina.map(([id, organNamn]) => (
            <Radio key={id} name="delas" value={id} label={`Alla i ${organNamn}`} checked={organ === id} onChange={() => setOrgan(id)} />
          ))}
        </Fieldset>
        {spara.error && <FelPaPlats fel={spara.error} />}
        <div className="knapprad">
          <Button type="submit" loading={spara.isPending}>
            Spara vy
          </Button>
          <Button variant="secondary" onClick={stang}>
            Avbryt
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
