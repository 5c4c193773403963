import type { Svar } from './api-typer.js';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { anropa, sattCsrf } from './http.js';

export type Jag = Svar<'/api/jag'>;

/** Who is logged in, with roles, navigation and the token that changes need. */
export const jagFraga = queryOptions({
  queryKey: ['jag'],
  staleTime: 5 * 60_000,
  queryFn: async ({ signal }) => {
    const jag = await anropa<Jag>('/api/jag', { signal });
    sattCsrf(jag.csrf);
    return jag;
  },
});

/** The logged-in person; used below the shell, which has waited for the answer. */
export function useJag(): Jag {
  const { data } = useQuery(jagFraga);
  if (!data) throw new Error('useJag används utanför skalet.');
  return data;
}
