import { Button, Heading } from '@digdir/designsystemet-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { visaDatum, visaTid } from '../../lib/format.js';
import { aldreNamngivningar, type ArendePersoner } from './api/personer.js';

const ord = { namngiven: 'namngav', andrad: 'ändrade', borttagen: 'tog bort' } as const;

/** Who was named, changed and removed, by whom and why; nothing is ever taken away from it. */
export function Namngivningar({ arendeId, forsta }: { arendeId: string; forsta: ArendePersoner }) {
  const aldre = useInfiniteQuery({
    queryKey: ['arende', arendeId, 'personer', 'aldre', forsta.efter],
    enabled: false,
    initialPageParam: forsta.efter ?? '',
    queryFn: ({ pageParam }) => aldreNamngivningar(arendeId, pageParam),
    getNextPageParam: ({ efter }) => efter,
  });
  const rader = [...forsta.handelser, ...(aldre.data?.pages.flatMap(({ handelser }) => handelser) ?? [])];
  const finnsFler = aldre.data ? aldre.hasNextPage : forsta.efter !== null;
  if (rader.length === 0) return null;
  return (
    <section aria-labelledby="namngivningar">
      <Heading level={2} data-size="xs" id="namngivningar">
        Ändringar
      </Heading>
      <ol className="tidslinje">
        {rader.map((rad) => (
          <li key={rad.id}>
            <span className="dampad">
              <time dateTime={rad.vid}>{visaTid(rad.vid)}</time>
            </span>
            <p>
              <strong>{rad.av}</strong> {ord[rad.typ]} {rad.namn} som {rad.rollNamn.toLowerCase()}
              {rad.till && ` till och med ${visaDatum(rad.till)}`}
            </p>
            <p className="citat">{rad.skal}</p>
          </li>
        ))}
      </ol>
      {finnsFler && (
        <Button variant="secondary" loading={aldre.isFetching} onClick={() => void (aldre.data ? aldre.fetchNextPage() : aldre.refetch())}>
          Fler
        </Button>
      )}
    </section>
  );
}
