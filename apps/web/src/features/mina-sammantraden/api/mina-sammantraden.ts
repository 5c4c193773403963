import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Svar } from '../../../lib/api-typer.js';
import { anropa, fraga } from '../../../lib/http.js';

type Sida = Svar<'/api/mina-sammantraden'>;
export type Mote = Sida['rader'][number];
type Papperssida = Svar<'/api/mina-sammantraden/{id}/handlingar'>;
type Foljda = Svar<'/api/mina-sammantraden/foljda'>;
type Prenumerationerna = Svar<'/api/mina-sammantraden/prenumerationer'>;
type Prenumeration = Svar<'/api/mina-sammantraden/prenumerationer', 'post'>;

const bas = '/api/mina-sammantraden';

export const kommandeFraga = infiniteQueryOptions({
  queryKey: ['mina-sammantraden'],
  initialPageParam: null as string | null,
  queryFn: ({ pageParam, signal }) => anropa<Sida>(`${bas}${fraga({ efter: pageParam, antal: '10' })}`, { signal }),
  getNextPageParam: (sida) => sida.efter,
});

export const papperFraga = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['mina-sammantraden', id, 'handlingar'],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      anropa<Papperssida>(`${bas}/${id}/handlingar${fraga({ efter: pageParam, antal: '50' })}`, { signal }),
    getNextPageParam: (sida) => sida.efter,
  });

export const justeringFraga = queryOptions({
  queryKey: ['mina-sammantraden', 'justering'],
  queryFn: ({ signal }) => anropa<Svar<'/api/mina-sammantraden/justering'>>(`${bas}/justering`, { signal }),
});

export const foljdaFraga = infiniteQueryOptions({
  queryKey: ['mina-sammantraden', 'foljda'],
  initialPageParam: null as string | null,
  queryFn: ({ pageParam, signal }) => anropa<Foljda>(`${bas}/foljda${fraga({ efter: pageParam })}`, { signal }),
  getNextPageParam: (sida) => sida.efter,
});

export const lankarFraga = queryOptions({
  queryKey: ['mina-sammantraden', 'prenumerationer'],
  queryFn: ({ signal }) => anropa<Prenumerationerna>(`${bas}/prenumerationer`, { signal }),
});
export const skapaLank = (organ: string) => anropa<Prenumeration>(`${bas}/prenumerationer`, { metod: 'POST', kropp: { organ } });
export const aterkallaLank = (id: string) => anropa(`${bas}/prenumerationer/${id}`, { metod: 'DELETE' });
