import { farRangordna } from '../lage.js';
import { Alert, Button, Checkbox, Fieldset, Heading, List, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Avslag } from '../../../components/avslag.js';
import {
  andraRang,
  fragaHjalpen,
  type MoteSvar,
  type NyRangversion,
  type Rangforslag,
  type Rangversion,
  rangversionerFraga,
} from '../api/moten.js';
import { belopptext } from '../belopp.js';
import { visaTal } from '../tal.js';

interface HjalpProps {
  mote: MoteSvar;
  version: Rangversion;
  skapa: (kropp: NyRangversion) => Promise<{ id: string; radVersion: number }>;
}

/** The aid proposes what has the highest value inside the frame; people rank. */
export function Hjalpen({ mote, version, skapa }: HjalpProps) {
  const [maste, setMaste] = useState<ReadonlySet<string>>(new Set());
  const fraga = useMutation({ mutationFn: () => fragaHjalpen(mote.id, version.id, [...maste]) });
  const vand = (id: string) =>
    setMaste((forra) => {
      const nya = new Set(forra);
      if (!nya.delete(id)) nya.add(id);
      return nya;
    });
  return (
    <details>
      <summary>Förslag på vad som ryms</summary>
      <div className="formular">
        <Paragraph>
          Hjälpen räknar ut vilka initiativ som tillsammans har högst värde och ryms inom ramen varje år. Gruppen rangordnar.
        </Paragraph>
        <details>
          <summary>Initiativ som måste vara med ({maste.size})</summary>
          <Fieldset>
            <Fieldset.Legend className="ds-sr-only">Initiativ som måste vara med</Fieldset.Legend>
            <div className="flerval">
              {version.rader.map(({ arendeId, titel }) => (
                <Checkbox key={arendeId} value={arendeId} label={titel} checked={maste.has(arendeId)} onChange={() => vand(arendeId)} />
              ))}
            </div>
          </Fieldset>
        </details>
        <div>
          <Button variant="secondary" loading={fraga.isPending} onClick={() => fraga.mutate()}>
            Räkna fram ett förslag
          </Button>
        </div>
        {!fraga.isPending && <Avslag fel={fraga.error} igen={() => fraga.mutate()} />}
        {fraga.data && !fraga.isPending && <Forslag mote={mote} version={version} forslag={fraga.data} skapa={skapa} />}
      </div>
    </details>
  );
}

function Forslag({ mote, version, forslag, skapa }: HjalpProps & { forslag: Rangforslag }) {
  const klient = useQueryClient();
  const titlar = new Map(version.rader.map(({ arendeId, titel }) => [arendeId, titel]));
  const prova = useMutation({
    mutationFn: async () => {
      const valda = new Set(forslag.valda);
      const { id, radVersion } = await skapa({ namn: `Förslag utifrån ${version.namn}`.slice(0, 120), franVersion: version.id });
      const ordning = [...version.ordning.filter((en) => valda.has(en)), ...version.ordning.filter((en) => !valda.has(en))];
      await andraRang(mote.id, id, { radVersion, ordning });
    },
    onSettled: () => klient.refetchQueries({ queryKey: rangversionerFraga(mote.id).queryKey }),
  });
  return (
    <>
      <Alert data-color={forslag.status === 'optimal' ? 'info' : 'warning'}>{forslag.forklaring}</Alert>
      {forslag.status !== 'olosbar' && (
        <>
          <Heading level={3} data-size="2xs">
            Med i förslaget ({forslag.valda.length})
          </Heading>
          <Paragraph>
            Sammanlagt värde {visaTal(forslag.varde)}. Kostnad {belopptext(forslag.summaTkr)}.
          </Paragraph>
          <List.Unordered>
            {forslag.valda.map((id) => (
              <List.Item key={id}>{titlar.get(id)}</List.Item>
            ))}
          </List.Unordered>
        </>
      )}
      {forslag.bortvalda.length > 0 && (
        <>
          <Heading level={3} data-size="2xs">
            Inte med, och varför ({forslag.bortvalda.length})
          </Heading>
          <ul className="radlista">
            {forslag.bortvalda.map(({ arendeId, titel, skal }) => (
              <li key={arendeId}>
                <strong>{titel}</strong> <span>{skal}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {farRangordna(mote) && forslag.status !== 'olosbar' && (
        <div>
          <Button variant="secondary" loading={prova.isPending} onClick={() => prova.mutate()}>
            Pröva förslaget som egen ordning
          </Button>
        </div>
      )}
      {!prova.isPending && <Avslag fel={prova.error} />}
    </>
  );
}
