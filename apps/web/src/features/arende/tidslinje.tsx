import { Button } from '@digdir/designsystemet-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { FelPaPlats, Laddar } from '../../components/tillstand.js';
import { visaTid } from '../../lib/format.js';
import { hamtaLogg } from './api/arende.js';

/** Who did what, when and why. */
export function Tidslinje({ id }: { id: string }) {
  const logg = useInfiniteQuery({
    queryKey: ['arende', id, 'logg'],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) => hamtaLogg(id, pageParam),
    getNextPageParam: (sida) => sida.efter,
  });
  if (logg.isPending) return <Laddar />;
  if (logg.isError) return <FelPaPlats fel={logg.error} igen={() => void logg.refetch()} />;
  return (
    <>
      <ol className="tidslinje">
        {logg.data.pages
          .flatMap(({ rader }) => rader)
          .map((rad) => (
            <li key={rad.steg}>
              <span className="dampad">
                <time dateTime={rad.vid}>{visaTid(rad.vid)}</time> · steg {rad.steg}
              </span>
              <p>
                <strong>{rad.vem}</strong> – {rad.text}
              </p>
              {rad.skal && <p className="citat">{rad.skal}</p>}
            </li>
          ))}
      </ol>
      {logg.hasNextPage && (
        <Button variant="secondary" loading={logg.isFetchingNextPage} onClick={() => void logg.fetchNextPage()}>
          Fler
        </Button>
      )}
    </>
  );
}
