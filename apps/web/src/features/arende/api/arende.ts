import type { arendeSchema, kvittoSchema, loggSchema } from '#contracts';
import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { anropa, fraga } from '../../../lib/http.js';

export type ArendeSvar = z.infer<typeof arendeSchema>;
export type Regelutfall = ArendeSvar['handelser'][number]['regler'][number];
export type LoggSvar = z.infer<typeof loggSchema>;
export type Kvitto = z.infer<typeof kvittoSchema>;

/** The case as it stands, with what is possible and what is not. */
export const arendeFraga = (id: string) =>
  queryOptions({
    queryKey: ['arende', id],
    staleTime: 60_000,
    queryFn: ({ signal }) => anropa<ArendeSvar>(`/api/arenden/${id}`, { signal }),
  });

export const hamtaLogg = (id: string, efter: string | null) => anropa<LoggSvar>(`/api/arenden/${id}/logg${fraga({ efter })}`);

export const bevaka = (id: string) => anropa(`/api/bevakningar/${id}`, { metod: 'PUT' });
export const slutaBevaka = (id: string) => anropa(`/api/bevakningar/${id}`, { metod: 'DELETE' });

/** A form as it was sent in. */
export const inlamningFraga = (arendeId: string, id: string) =>
  queryOptions({
    queryKey: ['inlamning', id],
    staleTime: Infinity,
    queryFn: ({ signal }) =>
      anropa<{ formular: string; innehall: Record<string, unknown> }>(`/api/arenden/${arendeId}/inlamningar/${id}`, { signal }),
  });
