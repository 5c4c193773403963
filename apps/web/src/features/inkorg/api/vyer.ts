import type { Kropp, Svar } from '../../../lib/api-typer.js';
import { queryOptions } from '@tanstack/react-query';
import { anropa, fraga } from '../../../lib/http.js';

export type SparadVy = Svar<'/api/vyer', 'post'>;
export type NyVy = Kropp<'/api/vyer'>;

/** One's own saved views and those shared in one's bodies. */
export const vyerFraga = queryOptions({
  queryKey: ['vyer'],
  staleTime: 60_000,
  queryFn: ({ signal }) => anropa<Svar<'/api/vyer'>>('/api/vyer', { signal }),
});
export const sparaVy = (vy: NyVy) => anropa<SparadVy>('/api/vyer', { metod: 'POST', kropp: vy, nyckel: crypto.randomUUID() });
export const taBortVy = (id: string) => anropa(`/api/vyer/${id}`, { metod: 'DELETE' });

/** Cases that one follows, a page at a time. */
export const hamtaBevakade = (efter: string | null) => anropa<Svar<'/api/bevakningar'>>(`/api/bevakningar${fraga({ efter })}`);
export const slutaBevaka = (id: string) => anropa(`/api/bevakningar/${id}`, { metod: 'DELETE' });
export const bevaka = (id: string) => anropa(`/api/bevakningar/${id}`, { metod: 'PUT' });

/** Tasks as they stand now, also those that somebody has finished. */
export const hamtaLage = (uppgifter: string[]) =>
  anropa<Svar<'/api/inkorg/lage', 'post'>>('/api/inkorg/lage', { metod: 'POST', kropp: { uppgifter } });

/** The task with its case, for the preview; the task's page finds it fetched. */
export const forhandsFraga = (id: string) =>
  queryOptions({
    queryKey: ['uppgift', id],
    staleTime: 60_000,
    queryFn: ({ signal }) => anropa<Svar<'/api/uppgifter/{id}'>>(`/api/uppgifter/${id}`, { signal }),
  });
