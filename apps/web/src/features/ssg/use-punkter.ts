import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { type Punkt, punkterFraga } from './api/moten.js';

/** The whole agenda, page after page; the first page shows while the rest is fetched. */
export function usePunkter(moteId: string) {
  const fraga = useInfiniteQuery(punkterFraga(moteId));
  const { hasNextPage, isFetching, fetchNextPage, isError } = fraga;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage, isError]);
  const rader = useMemo<Punkt[]>(() => fraga.data?.pages.flatMap((sida) => sida.rader) ?? [], [fraga.data]);
  return { rader, alla: fraga.data !== undefined && !hasNextPage, fraga };
}
