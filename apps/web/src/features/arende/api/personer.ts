import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Kropp, Svar } from '../../../lib/api-typer.js';
import { anropa, fraga } from '../../../lib/http.js';

export type ArendePersoner = Svar<'/api/arenden/{id}/personer'>;
export type Namngiven = ArendePersoner['personer'][number];
export type Namnge = Kropp<'/api/arenden/{id}/personer'>;
export type Borttagen = Svar<'/api/arenden/{id}/personer/{personId}', 'delete'>;
export type Sekretessbeslut = Kropp<'/api/arenden/{id}/sekretess'>;

/** Who is named in the case, and the newest page of what has changed. */
export const personerFraga = (arendeId: string) =>
  queryOptions({
    queryKey: ['arende', arendeId, 'personer'],
    queryFn: ({ signal }) => anropa<ArendePersoner>(`/api/arenden/${arendeId}/personer`, { signal }),
  });

export const aldreNamngivningar = (arendeId: string, efter: string) =>
  anropa<ArendePersoner>(`/api/arenden/${arendeId}/personer${fraga({ efter })}`);

/** The text goes in the body: a name has no place in an address. */
export const personsokFraga = (text: string, organ: string | null) =>
  queryOptions({
    queryKey: ['personsok', text, organ],
    enabled: text.trim().length > 1 || organ !== null,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      anropa<Svar<'/api/personer/sok', 'post'>>('/api/personer/sok', {
        metod: 'POST',
        kropp: { text, ...(organ === null ? {} : { organ }) } satisfies Kropp<'/api/personer/sok'>,
        signal,
      }),
  });

export const namnge = (arendeId: string, kropp: Namnge) =>
  anropa<Svar<'/api/arenden/{id}/personer', 'post'>>(`/api/arenden/${arendeId}/personer`, {
    ...{ metod: 'POST', kropp, nyckel: crypto.randomUUID() },
  });

export const taBortPerson = (arendeId: string, personId: string, skal: string) =>
  anropa<Borttagen>(`/api/arenden/${arendeId}/personer/${encodeURIComponent(personId)}`, {
    ...{ metod: 'DELETE', kropp: { skal }, nyckel: crypto.randomUUID() },
  });
