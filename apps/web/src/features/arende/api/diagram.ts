import { queryOptions } from '@tanstack/react-query';
import type { Svar } from '../../../lib/api-typer.js';
import { anropa } from '../../../lib/http.js';

export type DiagramSvar = Svar<'/api/arenden/{id}/diagram'>;

/** The case's process as a drawing; read anew when the case has moved on. */
export const diagramFraga = (id: string, steg: number) =>
  queryOptions({
    queryKey: ['arende', id, 'diagram', steg],
    staleTime: 5 * 60_000,
    queryFn: ({ signal }) => anropa<DiagramSvar>(`/api/arenden/${id}/diagram`, { signal }),
  });
