import { queryOptions } from '@tanstack/react-query';
import { anropa } from './http.js';
import type { Svar } from './api-typer.js';

export type Traffar = Svar<'/api/sok', 'post'>;
export type Traff = Traffar['traffar'][number];

/** Initiatives and services like the text. The words go in the body, never in the address. */
export const sokFraga = (text: string) =>
  queryOptions({
    queryKey: ['sok', text],
    enabled: text.trim().length >= 2,
    staleTime: 60_000,
    queryFn: ({ signal }) => anropa<Traffar>('/api/sok', { metod: 'POST', kropp: { text: text.trim() }, signal }),
  });
