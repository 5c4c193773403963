import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link as RouterLink } from 'react-router';
import { Sida } from '../../components/sida.js';
import { nastaMin, type Kvitto } from './api/uppgift.js';

/** The receipt: what was registered, and the way to the next thing. */
export function Kvittens({
  kvitto,
  knapp,
  titel,
  arende,
}: {
  kvitto: Kvitto;
  knapp: string;
  titel: string;
  arende: { id: string; titel: string; dnr: string | null };
}) {
  const klient = useQueryClient();
  useEffect(() => {
    for (const nyckel of ['inkorg', 'uppgift', 'arende', 'initiativ']) void klient.invalidateQueries({ queryKey: [nyckel] });
  }, [klient]);
  const nasta = useQuery({ queryKey: ['nasta-min'], queryFn: nastaMin, staleTime: 0 });
  const rad = nasta.data?.rader[0];
  return (
    <Sida titel={`Klart – ${titel}`} rubrik="Klart">
      <Alert data-color="success">
        <Heading level={2} data-size="2xs">
          {knapp}: registrerat
        </Heading>
        <Paragraph>
          {arende.dnr ? `${arende.dnr} ` : ''}
          {arende.titel}, steg {kvitto.steg}.
        </Paragraph>
      </Alert>
      <div className="knapprad">
        {rad && (
          <Button asChild>
            <RouterLink to={`/uppgifter/${rad.id}`}>Nästa uppgift</RouterLink>
          </Button>
        )}
        <Button asChild variant={rad ? 'secondary' : 'primary'}>
          <RouterLink to="/inkorg">Till inkorgen</RouterLink>
        </Button>
        <Button asChild variant="tertiary">
          <RouterLink to={`/arenden/${kvitto.arendeId}`}>Till ärendet</RouterLink>
        </Button>
      </div>
    </Sida>
  );
}
