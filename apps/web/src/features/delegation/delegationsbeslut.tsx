import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link as RouterLink } from 'react-router';
import { Fler } from '../../components/fler.js';
import { Sida } from '../../components/sida.js';
import { FelPaPlats, Laddar } from '../../components/tillstand.js';
import { delegationsvalFraga, hamtaBeslut } from './api/delegation.js';
import { Beslutstabell } from './beslutstabell.js';

/** All delegated decisions that one may see, and the way to the lists of the bodies that one is secretary of. */
export function DelegationsbeslutSida() {
  const val = useQuery(delegationsvalFraga);
  const lista = useInfiniteQuery({
    queryKey: ['delegation', 'beslut'],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => hamtaBeslut(pageParam, signal),
    getNextPageParam: (sida) => sida.efter,
  });
  const rader = lista.data?.pages.flatMap((sida) => sida.rader) ?? [];
  return (
    <Sida
      titel="Delegationsbeslut"
      hogt={
        <Button asChild>
          <RouterLink to="/delegationsbeslut/nytt">Nytt delegationsbeslut</RouterLink>
        </Button>
      }
    >
      {(val.data?.sekreterareI.length ?? 0) > 0 && (
        <nav aria-label="Anmälan till organ">
          <ul className="radlista">
            {val.data?.sekreterareI.map(({ id, namn }) => (
              <li key={id}>
                <RouterLink className="ds-link" to={`/delegationsbeslut/anmalan/${id}`}>
                  Anmälan till {namn}
                </RouterLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {lista.isPending && <Laddar />}
      {lista.isError && <FelPaPlats fel={lista.error} igen={() => void lista.refetch()} />}
      {lista.data && rader.length === 0 && <Paragraph>Inga delegationsbeslut ännu.</Paragraph>}
      {rader.length > 0 && <Beslutstabell rubrik="Delegationsbeslut, senast ändrade först" rader={rader} />}
      <Fler lista={lista} />
    </Sida>
  );
}
