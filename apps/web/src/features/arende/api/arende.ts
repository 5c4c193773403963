import type { Svar } from '../../../lib/api-typer.js';
import { queryOptions } from '@tanstack/react-query';
import { anropa, fraga } from '../../../lib/http.js';

export type ArendeSvar = Svar<'/api/arenden/{id}'>;
export type Regelutfall = ArendeSvar['handelser'][number]['regler'][number];
export type LoggSvar = Svar<'/api/arenden/{id}/logg'>;
export type Kvitto = Svar<'/api/arenden/{id}/handelser', 'post'>;

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
      anropa<Svar<'/api/arenden/{id}/inlamningar/{inlamningId}'>>(`/api/arenden/${arendeId}/inlamningar/${id}`, { signal }),
  });
