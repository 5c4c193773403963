import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Avslag } from '../../components/avslag.js';
import { FragaInnehall } from '../../components/fraga-innehall.js';
import { useMeddelande } from '../../components/meddelande.js';
import { visaDatum } from '../../lib/format.js';
import { andringarFraga, avgorAndring } from './api/delegation.js';

const lagen = { vantar: 'väntar', godkand: 'godkänd', avvisad: 'avvisad' } as const;

/** Changes that wait for a second person, and those that have been decided. */
export function Andringslista() {
  const andringar = useQuery(andringarFraga);
  const klient = useQueryClient();
  const { sag } = useMeddelande();
  const avgor = useMutation({
    mutationFn: avgorAndring,
    onSuccess: async () => {
      sag('Ändringen är avgjord.');
      await klient.invalidateQueries({ queryKey: ['delegation'] });
    },
  });
  return (
    <section aria-labelledby="andringar">
      <Heading level={2} data-size="xs" id="andringar">
        Ändringar
      </Heading>
      <FragaInnehall fraga={andringar}>
        {({ rader }) =>
          rader.length === 0 ? (
            <Paragraph>Inga ändringar.</Paragraph>
          ) : (
            <ul className="radlista">
              {rader.map((rad) => (
                <li key={rad.id}>
                  <span>
                    {rad.slag === 'ny' ? 'Ny punkt' : 'Avsluta punkt'} {rad.punktId}: {rad.text}
                  </span>
                  <span className="dampad">
                    Föreslagen av {rad.foreslagenAv} {visaDatum(rad.foreslagenAt)}, {lagen[rad.status]}
                    {rad.avgjordAv && ` av ${rad.avgjordAv}`}. {rad.skal}
                    {rad.status === 'vantar' && !rad.farAvgora && ' En annan person avgör.'}
                  </span>
                  {rad.farAvgora && (
                    <span className="knapprad">
                      <Button data-size="sm" loading={avgor.isPending} onClick={() => avgor.mutate({ id: rad.id, godkann: true })}>
                        Godkänn {rad.punktId}
                      </Button>
                      <Button
                        data-size="sm"
                        variant="secondary"
                        disabled={avgor.isPending}
                        onClick={() => avgor.mutate({ id: rad.id, godkann: false })}
                      >
                        Avvisa {rad.punktId}
                      </Button>
                    </span>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </FragaInnehall>
      {!avgor.isPending && <Avslag fel={avgor.error} />}
    </section>
  );
}
