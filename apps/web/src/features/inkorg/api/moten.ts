import { queryOptions } from '@tanstack/react-query';
import type { Svar } from '../../../lib/api-typer.js';
import { anropa } from '../../../lib/http.js';

/** The latest meetings of my groups, with what I have not valued. */
export const kommandeMotenFraga = queryOptions({
  queryKey: ['moten', 'kommande'],
  queryFn: ({ signal }) => anropa<Svar<'/api/moten'>>('/api/moten', { signal }),
});
