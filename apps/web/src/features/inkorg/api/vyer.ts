import type { bevakningarSchema, inkorgRadSchema, nyVySchema, sparadeVyerSchema, sparadVySchema, uppgiftSchema } from '#contracts';
import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { anropa, fraga } from '../../../lib/http.js';

export type SparadVy = z.infer<typeof sparadVySchema>;
export type NyVy = z.infer<typeof nyVySchema>;

/** One's own saved views and those shared in one's bodies. */
export const vyerFraga = queryOptions({
  queryKey: ['vyer'],
  staleTime: 60_000,
  queryFn: ({ signal }) => anropa<z.infer<typeof sparadeVyerSchema>>('/api/vyer', { signal }),
});
export const sparaVy = (vy: NyVy) => anropa<SparadVy>('/api/vyer', { metod: 'POST', kropp: vy, nyckel: crypto.randomUUID() });
export const taBortVy = (id: string) => anropa(`/api/vyer/${id}`, { metod: 'DELETE' });

/** Cases that one follows, a page at a time. */
export const hamtaBevakade = (efter: string | null) => anropa<z.infer<typeof bevakningarSchema>>(`/api/bevakningar${fraga({ efter })}`);
export const slutaBevaka = (id: string) => anropa(`/api/bevakningar/${id}`, { metod: 'DELETE' });
export const bevaka = (id: string) => anropa(`/api/bevakningar/${id}`, { metod: 'PUT' });

/** Tasks as they stand now, also those that somebody has finished. */
export const hamtaLage = (uppgifter: string[]) =>
  anropa<{ rader: z.infer<typeof inkorgRadSchema>[] }>('/api/inkorg/lage', { metod: 'POST', kropp: { uppgifter } });

/** The task with its case, for the preview; the task's page finds it fetched. */
export const forhandsFraga = (id: string) =>
  queryOptions({
    queryKey: ['uppgift', id],
    staleTime: 60_000,
    queryFn: ({ signal }) => anropa<z.infer<typeof uppgiftSchema>>(`/api/uppgifter/${id}`, { signal }),
  });
