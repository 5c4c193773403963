import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Link as RouterLink } from 'react-router';
import { Sida } from '../../components/sida.js';
import { useJag } from '../../lib/jag.js';
import { arendetNu, nastaMin, type Kvitto, type UppgiftSvar } from './api/uppgift.js';

/** The receipt: what was registered, how the case stands now, and the way to the next thing: in the case if it is one's own, else in the inbox. */
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
  const nu = useQuery({ queryKey: ['kvittens', arende.id, kvitto.steg], queryFn: () => arendetNu(arende.id), staleTime: 0, retry: false });
  const iArendet = useMinIArendet(nu.data);
  const rad = iArendet ?? nasta.data?.rader[0];
  return (
    <Sida titel={`Klart – ${titel}`} rubrik="Klart">
      <Alert data-color="success">
        <Heading level={2} data-size="2xs">
          {knapp}: registrerat
        </Heading>
        <Paragraph>
          {arende.dnr ? `${arende.dnr} ` : ''}
          {arende.titel}
        </Paragraph>
        {nu.data && <Paragraph>{nu.data.laget}</Paragraph>}
      </Alert>
      <div className="knapprad">
        {rad && (
          <Button asChild>
            <RouterLink to={`/uppgifter/${rad.id}`}>{iArendet ? `Fortsätt: ${iArendet.titel}` : 'Nästa uppgift'}</RouterLink>
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

/** The case's next task, when it is one's own or one's group's to take. */
function useMinIArendet(arende: UppgiftSvar['arende'] | undefined): UppgiftSvar['uppgift'] | undefined {
  const { roller } = useJag();
  return arende?.uppgifter.find(
    ({ avslutad, min, innehavare, organ, roll }) =>
      avslutad === null && (min || (innehavare === null && roller.some((en) => en.organ === organ.id && en.roll === roll))),
  );
}
