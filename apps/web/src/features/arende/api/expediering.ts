import { queryOptions } from '@tanstack/react-query';
import type { Svar } from '../../../lib/api-typer.js';
import { anropa } from '../../../lib/http.js';

type Expediering = Svar<'/api/arenden/{id}/expediering'>;
export type Mottagare = Expediering['rader'][number];

export const expedieringFraga = (id: string) =>
  queryOptions({
    queryKey: ['expediering', id],
    queryFn: ({ signal }) => anropa<Expediering>(`/api/arenden/${encodeURIComponent(id)}/expediering`, { signal }),
    refetchInterval: ({ state: { data } }) => (data?.rader.some(({ status }) => status === 'vantar') ? 10_000 : false),
  });
