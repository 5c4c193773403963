import { queryOptions } from '@tanstack/react-query';
import type { Svar } from '../../../lib/api-typer.js';
import { anropa, fraga } from '../../../lib/http.js';

export type Anslagsrad = Svar<'/api/offentligt/anslag'>['rader'][number];
export type OffentligtAnslag = Svar<'/api/offentligt/anslag/{id}'>;

export const hamtaAnslagen = (efter: string | null, signal: AbortSignal) =>
  anropa<Svar<'/api/offentligt/anslag'>>(`/api/offentligt/anslag${fraga({ efter })}`, { signal });

export const anslagFraga = (id: string) =>
  queryOptions({
    queryKey: ['offentligt-anslag', id],
    queryFn: ({ signal }) => anropa<OffentligtAnslag>(`/api/offentligt/anslag/${encodeURIComponent(id)}`, { signal }),
    retry: false,
  });
