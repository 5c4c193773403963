import { queryOptions } from '@tanstack/react-query';
import type { Kropp, Svar } from '../../../lib/api-typer.js';
import { anropa } from '../../../lib/http.js';

export type Diarium = Svar<'/api/formella-arenden/diarium', 'post'>;
export type Urval = Omit<Kropp<'/api/formella-arenden/diarium'>, 'efter' | 'antal'>;

/** A page of the diary; the words go in the body, so that no name is part of an address. */
export const hamtaDiarium = (urval: Urval, efter: string | null, signal: AbortSignal) =>
  anropa<Diarium>('/api/formella-arenden/diarium', { metod: 'POST', kropp: { ...urval, ...(efter ? { efter } : {}) }, signal });

/** What the diary can be filtered by. */
export const diariumvalFraga = queryOptions({
  queryKey: ['formella-arenden', 'val'],
  staleTime: 60_000,
  queryFn: ({ signal }) => anropa<Svar<'/api/formella-arenden/val'>>('/api/formella-arenden/val', { signal }),
});
