import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FelPaPlats, Laddar } from './tillstand.js';

/** What a query gives: the content, the skeleton or the error in place. Old content stays while new is fetched. */
export function FragaInnehall<T>({
  fraga,
  rader,
  children,
}: {
  fraga: UseQueryResult<T>;
  rader?: number;
  children: (data: T) => ReactNode;
}) {
  if (fraga.data !== undefined) return <>{children(fraga.data)}</>;
  if (fraga.isError) return <FelPaPlats fel={fraga.error} igen={() => void fraga.refetch()} />;
  return <Laddar {...(rader ? { rader } : {})} />;
}
