import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router';
import { Avslag } from '../../components/avslag.js';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { useMeddelande } from '../../components/meddelande.js';
import { angeBeroende, type Beroende, type BeroendenSvar, beroendenFraga, type NyttBeroende, taBortBeroende } from './api/beroenden.js';
import type { ArendeSvar } from './api/arende.js';
import { LaggTillBeroende } from './lagg-till-beroende.js';

/** What the case needs and what needs it (B-32); what a source names and nobody knows is a warning (T-07). */
export function Beroenden({ arende }: { arende: ArendeSvar }) {
  const fraga = useQuery(beroendenFraga(arende.id));
  return (
    <section aria-labelledby="beroenden" className="beroenden">
      <Heading level={2} data-size="xs" id="beroenden">
        Beroenden
      </Heading>
      <FragaInnehall fraga={fraga} rader={2}>
        {(data) => <Innehall arende={arende} data={data} />}
      </FragaInnehall>
    </section>
  );
}

function Innehall({ arende, data }: { arende: ArendeSvar; data: BeroendenSvar }) {
  const klient = useQueryClient();
  const { sag } = useMeddelande();
  const andra = useMutation({
    mutationFn: ({ gor }: { gor: () => Promise<unknown>; sagt: string }) => gor(),
    onSuccess: async (_svar, { sagt }) => {
      sag(sagt);
      await klient.invalidateQueries({ queryKey: beroendenFraga(arende.id).queryKey });
    },
  });
  const ange = (kropp: NyttBeroende) => andra.mutateAsync({ gor: () => angeBeroende(arende.id, kropp), sagt: 'Beroendet är angivet.' });
  const taBort = ({ id }: Beroende) => andra.mutate({ gor: () => taBortBeroende(arende.id, id), sagt: 'Beroendet är borttaget.' });
  const saknade = data.behover.filter(({ saknas }) => saknas);
  return (
    <>
      {data.cykel && <Alert data-color="warning">Beroendena går i ring: {data.cykel.join(' → ')}.</Alert>}
      {saknade.length > 0 && (
        <Alert data-color="warning">Det här nämns men finns inte bland ärendena: {saknade.map(({ text }) => text).join(', ')}.</Alert>
      )}
      {andra.isError && <Avslag fel={andra.error} arendeId={arende.id} />}
      {data.behover.length + data.behovsAv.length === 0 && <Paragraph>Inga beroenden är angivna.</Paragraph>}
      <Lista rubrik="Ärendet förutsätter" rader={data.behover} {...(data.farAndra ? { taBort } : {})} />
      <Lista rubrik="Förutsätts av" rader={data.behovsAv} />
      {data.farAndra && <LaggTillBeroende arende={arende} ange={ange} />}
    </>
  );
}

const ord = { kraver: null, samordnas: 'samordnas', anmarkning: 'anmärkning i källan' } as const;

function Lista({ rubrik, rader, taBort }: { rubrik: string; rader: readonly Beroende[]; taBort?: (rad: Beroende) => void }) {
  if (rader.length === 0) return null;
  return (
    <>
      <Heading level={3} data-size="2xs">
        {rubrik}
      </Heading>
      <ul className="radlista">
        {rader.map((rad) => (
          <li key={rad.id}>
            {rad.arende ? (
              <RouterLink className="ds-link" to={`/arenden/${rad.arende.id}`}>
                {rad.arende.titel}
              </RouterLink>
            ) : (
              <span>{rad.text}</span>
            )}
            <span className="dampad">{[rad.arende?.etikett, ord[rad.slag], rad.anmarkning, rad.kalla].filter(Boolean).join(', ')}</span>
            {taBort && (
              <Button variant="tertiary" data-size="sm" onClick={() => taBort(rad)}>
                Ta bort<span className="ds-sr-only"> beroendet till {rad.arende?.titel ?? rad.text}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
