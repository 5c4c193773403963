import type { tjansteplanSchema } from '#contracts';
import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { anropa } from '../../../lib/http.js';

export type Plan = z.infer<typeof tjansteplanSchema>;
export type Omrade = Plan['omraden'][number];
export type Belopp = Omrade['utveckling'];

export const tjansteplanFraga = queryOptions({
  queryKey: ['tjansteplan'],
  queryFn: ({ signal }) => anropa<Plan>('/api/tjansteplan', { signal }),
});
