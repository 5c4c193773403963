import type { Svar } from '../../../lib/api-typer.js';
import { queryOptions } from '@tanstack/react-query';
import { anropa } from '../../../lib/http.js';

type Frist = Svar<'/api/arenden/{id}'>['frister'][number];
type Rad = Svar<'/api/inkorg'>['rader'][number];
export type Fristrad = Pick<Rad, 'titel' | 'arende' | 'min'> &
  Pick<Frist, 'datum' | 'at' | 'regel' | 'rakning' | 'lag'> & { uppgiftId: string };
export type Prenumeration = Svar<'/api/frister/prenumerationer', 'post'>;

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
