import { Alert, Button, Heading, List, Paragraph } from '@digdir/designsystemet-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Avslag } from '../../components/avslag.js';
import { TaOver } from '../../components/ta-over.js';
import { visaDatum } from '../../lib/format.js';
import { taUppgiften, type UppgiftSvar } from './api/uppgift.js';

/** Looking is not taking: the task is shown, and taken only when one says so. */
export function InteTagen({ uppgift, lasOm }: { uppgift: UppgiftSvar; lasOm: () => void }) {
  const rad = uppgift.uppgift;
  const ta = useMutation({ mutationFn: (skal: string | undefined) => taUppgiften(rad.id, skal), onSuccess: lasOm });
  const [tarOver, setTarOver] = useState(false);
  return (
    <>
      <Paragraph>{uppgift.hjalp}</Paragraph>
      {rad.innehavare ? (
        <Alert data-color="info" className="besked">
          Uppgiften är hos {rad.innehavare.namn}
          {rad.tagenAt ? ` sedan ${visaDatum(rad.tagenAt)}` : ''}.{' '}
          <Button variant="secondary" data-size="sm" loading={ta.isPending} onClick={() => setTarOver(true)}>
            Ta över …
          </Button>
        </Alert>
      ) : (
        <div>
          <Button loading={ta.isPending} onClick={() => ta.mutate(undefined)}>
            Ta uppgiften
          </Button>
        </div>
      )}
      {tarOver && <TaOver rad={rad} stang={() => setTarOver(false)} klar={(skal) => ta.mutate(skal)} />}
      <Avslag fel={ta.error} arendeId={rad.arende.id} uppdatera={lasOm} />
      <Heading level={2} data-size="xs">
        Det du kan göra i uppgiften
      </Heading>
      <List.Unordered>
        {uppgift.formular.map(({ handelse, verb }) => (
          <List.Item key={handelse}>{verb}</List.Item>
        ))}
      </List.Unordered>
    </>
  );
}
