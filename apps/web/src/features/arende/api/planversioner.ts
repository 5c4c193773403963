import { queryOptions } from '@tanstack/react-query';
import type { Svar } from '../../../lib/api-typer.js';
import { anropa } from '../../../lib/http.js';

export const planversionerFraga = (id: string) =>
  queryOptions({
    queryKey: ['arende', id, 'planversioner'],
    queryFn: ({ signal }) => anropa<Svar<'/api/tjansteplan/ronder/{id}/versioner'>>(`/api/tjansteplan/ronder/${id}/versioner`, { signal }),
  });
