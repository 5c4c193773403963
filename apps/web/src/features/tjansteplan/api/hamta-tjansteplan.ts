import type { Svar } from '../../../lib/api-typer.js';
import { queryOptions } from '@tanstack/react-query';
import { anropa } from '../../../lib/http.js';

export type Plan = Svar<'/api/tjansteplan'>;
export type Omrade = Plan['omraden'][number];
export type Belopp = Omrade['utveckling'];

export const tjansteplanFraga = queryOptions({
  queryKey: ['tjansteplan'],
  queryFn: ({ signal }) => anropa<Plan>('/api/tjansteplan', { signal }),
});
