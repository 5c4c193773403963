import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Svar } from '../../../lib/api-typer.js';
import { anropa, fraga } from '../../../lib/http.js';

type Sida = Svar<'/api/offentligt/beslut'>;
export type Beslutsrad = Sida['rader'][number];
export type Beslut = Svar<'/api/offentligt/beslut/{id}'>;
export interface Urval {
  readonly organ: string | null;
  readonly ar: string | null;
  readonly text: string | null;
}

export const beslutslistaFraga = (urval: Urval) =>
  infiniteQueryOptions({
    queryKey: ['offentliga-beslut', urval],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => anropa<Sida>(`/api/offentligt/beslut${fraga({ ...urval, efter: pageParam })}`, { signal }),
    getNextPageParam: (sida) => sida.efter,
    placeholderData: (forra) => forra,
  });

export const urvalFraga = queryOptions({
  queryKey: ['offentligt-urval'],
  queryFn: ({ signal }) => anropa<Svar<'/api/offentligt/beslut/urval'>>('/api/offentligt/beslut/urval', { signal }),
});

export const beslutFraga = (id: string) =>
  queryOptions({
    queryKey: ['offentligt-beslut', id],
    queryFn: ({ signal }) => anropa<Beslut>(`/api/offentligt/beslut/${encodeURIComponent(id)}`, { signal }),
  });

export const oppnaSammantradenFraga = queryOptions({
  queryKey: ['oppna-sammantraden'],
  queryFn: ({ signal }) => anropa<Svar<'/api/offentligt/sammantraden'>>('/api/offentligt/sammantraden', { signal }),
});
