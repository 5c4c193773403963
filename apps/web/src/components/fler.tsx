import { Button } from '@digdir/designsystemet-react';
import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';

interface FlerVal {
  readonly lista: Pick<UseInfiniteQueryResult, 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'>;
  readonly liten?: boolean;
  readonly children?: ReactNode;
}

/** The button below a list paged by key that fetches the next page; nothing when the list is whole. */
export function Fler({ lista, liten = false, children = 'Fler' }: FlerVal) {
  if (!lista.hasNextPage) return null;
  return (
    <div>
      <Button
        variant="secondary"
        data-size={liten ? 'sm' : undefined}
        loading={lista.isFetchingNextPage}
        onClick={() => void lista.fetchNextPage()}
      >
        {children}
      </Button>
    </div>
  );
}
