import { queryOptions } from '@tanstack/react-query';
import type { Svar } from '../../../lib/api-typer.js';
import { anropa, fraga } from '../../../lib/http.js';

export type Anslagslista = Svar<'/api/anslag'>;
export type Anslag = Svar<'/api/anslag/{id}'>;
export type Kvitto = Svar<'/api/anslag/{id}/overklaganden', 'post'>;

export const hamtaAnslagen = (filter: { tillstand: string | null }, efter: string | null, signal: AbortSignal) =>
  anropa<Anslagslista>(`/api/anslag${fraga({ ...filter, efter })}`, { signal });

export const anslagFraga = (id: string) =>
  queryOptions({ queryKey: ['anslag', id], queryFn: ({ signal }) => anropa<Anslag>(`/api/anslag/${encodeURIComponent(id)}`, { signal }) });

export const hamtaIakttagelser = (id: string, efter: string | null, signal: AbortSignal) =>
  anropa<Svar<'/api/anslag/{id}/iakttagelser'>>(`/api/anslag/${encodeURIComponent(id)}/iakttagelser${fraga({ efter, antal: '20' })}`, {
    signal,
  });
