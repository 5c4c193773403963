import { queryOptions } from '@tanstack/react-query';
import type { Kropp, Svar } from '../../../lib/api-typer.js';
import { anropa } from '../../../lib/http.js';

export type BeroendenSvar = Svar<'/api/arenden/{id}/beroenden'>;
export type Beroende = BeroendenSvar['behover'][number];
export type NyttBeroende = Kropp<'/api/arenden/{id}/beroenden'>;

export const beroendenFraga = (id: string) =>
  queryOptions({
    queryKey: ['arende', id, 'beroenden'],
    queryFn: ({ signal }) => anropa<BeroendenSvar>(`/api/arenden/${id}/beroenden`, { signal }),
  });

export const angeBeroende = (id: string, kropp: NyttBeroende) =>
  anropa<{ id: string }>(`/api/arenden/${id}/beroenden`, { metod: 'POST', kropp });

export const taBortBeroende = (id: string, beroendeId: string) =>
  anropa<void>(`/api/arenden/${id}/beroenden/${beroendeId}`, { metod: 'DELETE' });
