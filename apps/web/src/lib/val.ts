import type { Svar } from './api-typer.js';
import { queryOptions } from '@tanstack/react-query';
import { anropa } from './http.js';

export type Val = Svar<'/api/val'>;

/** Bodies, goals and services that forms let one choose among. */
export const valFraga = queryOptions({
  queryKey: ['val'],
  staleTime: 10 * 60_000,
  queryFn: ({ signal }) => anropa<Val>('/api/val', { signal }),
});
