import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Sida } from './sida.js';
import { FelPaPlats, Laddar } from './tillstand.js';

/** What a query gives: the content, the skeleton or the error in place. Old content stays while new is fetched. */
export function FragaInnehall<T>({
  fraga,
  rader,
  sida,
  children,
}: {
  fraga: UseQueryResult<T>;
  rader?: number;
  /** The page's heading when nothing could be shown, for content that brings its own. */
  sida?: string;
  children: (data: T) => ReactNode;
}) {
  if (fraga.data !== undefined) return <>{children(fraga.data)}</>;
  if (fraga.isError) {
    const fel = <FelPaPlats fel={fraga.error} igen={() => void fraga.refetch()} />;
    return sida ? <Sida titel={sida}>{fel}</Sida> : fel;
  }
  return <Laddar {...(rader ? { rader } : {})} />;
}
