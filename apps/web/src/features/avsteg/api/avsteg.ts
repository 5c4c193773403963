import { infiniteQueryOptions } from '@tanstack/react-query';
import type { Svar } from '../../../lib/api-typer.js';
import { anropa, fraga } from '../../../lib/http.js';

/** A page of the avsteg that one may see, the latest changed first. */
export const avstegFraga = infiniteQueryOptions({
  queryKey: ['avsteg'],
  initialPageParam: null as string | null,
  queryFn: ({ pageParam, signal }) => anropa<Svar<'/api/avsteg'>>(`/api/avsteg${fraga({ efter: pageParam })}`, { signal }),
  getNextPageParam: (sida) => sida.efter,
});
