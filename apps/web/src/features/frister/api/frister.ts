import type { fristSchema, inkorgRadSchema, prenumerationSchema } from '#contracts';
import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { anropa } from '../../../lib/http.js';

type Frist = z.infer<typeof fristSchema>;
type Rad = z.infer<typeof inkorgRadSchema>;
export type Fristrad = Pick<Rad, 'titel' | 'arende' | 'min'> &
  Pick<Frist, 'datum' | 'at' | 'regel' | 'rakning' | 'lag'> & { uppgiftId: string };
export type Prenumeration = z.infer<typeof prenumerationSchema>;

/** One's own and one's groups' deadlines, the nearest first. */
export const fristerFraga = queryOptions({
  queryKey: ['frister'],
  queryFn: ({ signal }) => anropa<{ rader: Fristrad[]; efter: string | null }>('/api/frister?antal=100', { signal }),
});

export const prenumerationerFraga = queryOptions({
  queryKey: ['prenumerationer'],
  queryFn: ({ signal }) => anropa<{ prenumerationer: Prenumeration[] }>('/api/frister/prenumerationer', { signal }),
});
export const skapaPrenumeration = () =>
  anropa<Prenumeration>('/api/frister/prenumerationer', { metod: 'POST', kropp: {}, nyckel: crypto.randomUUID() });
export const aterkallaPrenumeration = (id: string) => anropa(`/api/frister/prenumerationer/${id}`, { metod: 'DELETE' });
