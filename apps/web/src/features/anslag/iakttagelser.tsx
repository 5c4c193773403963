import { Paragraph } from '@digdir/designsystemet-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Fler } from '../../components/fler.js';
import { FelPaPlats } from '../../components/tillstand.js';
import { visaTid } from '../../lib/format.js';
import { hamtaIakttagelser } from './api/anslag.js';
import { iakttagelseord } from './ord.js';

/** Every look at the notice, latest first; fetched when one wants to see it. */
export function Iakttagelser({ id }: { id: string }) {
  const [oppen, setOppen] = useState(false);
  const lista = useInfiniteQuery({
    queryKey: ['anslag-iakttagelser', id],
    enabled: oppen,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => hamtaIakttagelser(id, pageParam, signal),
    getNextPageParam: (sida) => sida.efter,
  });
  const rader = lista.data?.pages.flatMap((sida) => sida.rader) ?? [];
  return (
    <details className="fler" onToggle={(e) => setOppen(e.currentTarget.open)}>
      <summary>Alla iakttagelser</summary>
      {lista.isError && <FelPaPlats fel={lista.error} igen={() => void lista.refetch()} />}
      {lista.data && rader.length === 0 && <Paragraph>Ingen iakttagelse är gjord.</Paragraph>}
      <ul>
        {rader.map((rad) => (
          <li key={rad.id}>
            {visaTid(rad.vid)}: {iakttagelseord[rad.utfall]}
            {rad.detalj && ` – ${rad.detalj}`}
            {rad.klockaTillbaka && ' (klockan hade ställts tillbaka)'}
          </li>
        ))}
      </ul>
      <Fler lista={lista} />
    </details>
  );
}
