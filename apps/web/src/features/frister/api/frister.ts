import type { Svar } from '../../../lib/api-typer.js';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { anropa, fraga } from '../../../lib/http.js';

type Sida = Svar<'/api/frister'>;
export type Fristrad = Sida['rader'][number];
type Prenumeration = Svar<'/api/frister/prenumerationer', 'post'>;

/** Which deadlines: a period or all to come, whose, and only those of the law. */
export interface Fristurval {
  readonly fran: string | null;
  readonly till: string | null;
  readonly vems: 'mina' | 'alla';
  readonly baraLag: boolean;
}

/** One's own and one's groups' deadlines, the nearest first. */
export const fristerFraga = ({ fran, till, vems, baraLag }: Fristurval) =>
  infiniteQueryOptions({
    queryKey: ['frister', fran, till, vems, baraLag],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      anropa<Sida>(`/api/frister${fraga({ antal: '100', fran, till, vems, lag: baraLag ? '1' : null, efter: pageParam })}`, { signal }),
    getNextPageParam: (sida) => sida.efter,
  });

export const prenumerationerFraga = queryOptions({
  queryKey: ['prenumerationer'],
  queryFn: ({ signal }) => anropa<{ prenumerationer: Prenumeration[] }>('/api/frister/prenumerationer', { signal }),
});
export const skapaPrenumeration = () =>
  anropa<Prenumeration>('/api/frister/prenumerationer', { metod: 'POST', kropp: {}, nyckel: crypto.randomUUID() });
export const aterkallaPrenumeration = (id: string) => anropa(`/api/frister/prenumerationer/${id}`, { metod: 'DELETE' });
