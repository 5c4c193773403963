import type { Kropp, Svar } from '../../../lib/api-typer.js';
import { queryOptions } from '@tanstack/react-query';
import { anropa } from '../../../lib/http.js';

export type UppgiftSvar = Svar<'/api/uppgifter/{id}'>;
export type Kvitto = Svar<'/api/uppgifter/{id}/utfor', 'post'>;
export type UtforKropp = Kropp<'/api/uppgifter/{id}/utfor'>;

/** The task with its case, forms, draft and what is known from before. */
export const uppgiftFraga = (id: string) =>
  queryOptions({
    queryKey: ['uppgift', id],
    staleTime: 60_000,
    queryFn: ({ signal }) => anropa<UppgiftSvar>(`/api/uppgifter/${id}`, { signal }),
  });

export const sparaUtkast = (id: string, version: number, innehall: Record<string, unknown>) =>
  anropa<Svar<'/api/uppgifter/{id}/utkast', 'put'>>(`/api/uppgifter/${id}/utkast`, { metod: 'PUT', kropp: { version, innehall } });

/** Takes the task; a colleague's task takes a reason. */
export const taUppgiften = (id: string, skal: string | undefined) =>
  anropa(`/api/uppgifter/${id}/ta`, { metod: 'POST', kropp: skal ? { skal } : {}, nyckel: crypto.randomUUID() });

export const nastaMin = () => anropa<Svar<'/api/inkorg'>>('/api/inkorg?vy=mina&antal=1');

/** How the case stands when the task is done. */
export const arendetNu = (id: string) => anropa<UppgiftSvar['arende']>(`/api/arenden/${id}`);
