import type { kvittoSchema, uppgiftSchema, utforKroppSchema, utkastSvarSchema } from '#contracts';
import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { anropa } from '../../../lib/http.js';

export type UppgiftSvar = z.infer<typeof uppgiftSchema>;
export type Kvitto = z.infer<typeof kvittoSchema>;
export type UtforKropp = z.infer<typeof utforKroppSchema>;

/** The task with its case, forms, draft and what is known from before. */
export const uppgiftFraga = (id: string) =>
  queryOptions({
    queryKey: ['uppgift', id],
    staleTime: 60_000,
    queryFn: ({ signal }) => anropa<UppgiftSvar>(`/api/uppgifter/${id}`, { signal }),
  });

export const sparaUtkast = (id: string, version: number, innehall: Record<string, unknown>) =>
  anropa<z.infer<typeof utkastSvarSchema>>(`/api/uppgifter/${id}/utkast`, { metod: 'PUT', kropp: { version, innehall } });

/** Takes the task; a colleague's task takes a reason. */
export const taUppgiften = (id: string, skal: string | undefined) =>
  anropa(`/api/uppgifter/${id}/ta`, { metod: 'POST', kropp: skal ? { skal } : {}, nyckel: crypto.randomUUID() });

export const nastaMin = () => anropa<{ rader: { id: string; titel: string }[] }>('/api/inkorg?vy=mina&antal=1');
