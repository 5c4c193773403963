import type { valSchema } from '#contracts';
import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { anropa } from './http.js';

export type Val = z.infer<typeof valSchema>;

/** Bodies, goals and services that forms let one choose among. */
export const valFraga = queryOptions({
  queryKey: ['val'],
  staleTime: 10 * 60_000,
  queryFn: ({ signal }) => anropa<Val>('/api/val', { signal }),
});
