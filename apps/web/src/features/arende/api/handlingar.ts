import type { Kropp, Svar } from '../../../lib/api-typer.js';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { anropa, fraga } from '../../../lib/http.js';

type Handlingar = Svar<'/api/arenden/{id}/handlingar'>;
export type Handlingsrad = Handlingar['rader'][number];
export type Handling = Svar<'/api/handlingar/{id}'>;
export type Diariet = Svar<'/api/arenden/{id}/diariet'>;
export type NyLank = Kropp<'/api/arenden/{id}/lankar'>;

/** The documents of a case, the latest first. */
export const handlingarFraga = (arendeId: string) =>
  infiniteQueryOptions({
    queryKey: ['arende', arendeId, 'handlingar'],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => anropa<Handlingar>(`/api/arenden/${arendeId}/handlingar${fraga({ efter: pageParam })}`, { signal }),
    getNextPageParam: (sida) => sida.efter,
  });

/** A document with its versions and numbers. */
export const handlingFraga = (id: string) =>
  queryOptions({ queryKey: ['handling', id], queryFn: ({ signal }) => anropa<Handling>(`/api/handlingar/${id}`, { signal }) });

/** The case's numbers and links. */
export const diarietFraga = (arendeId: string) =>
  queryOptions({
    queryKey: ['arende', arendeId, 'diariet'],
    queryFn: ({ signal }) => anropa<Diariet>(`/api/arenden/${arendeId}/diariet`, { signal }),
  });

/** The export folder: asked again while it is being made. */
export const exportFraga = (arendeId: string) =>
  queryOptions({
    queryKey: ['arende', arendeId, 'export'],
    queryFn: ({ signal }) => anropa<Svar<'/api/arenden/{id}/export'>>(`/api/arenden/${arendeId}/export`, { signal }),
    refetchInterval: ({ state }) => (state.data?.lage === 'framstalls' ? 5_000 : false),
  });

/** The version that a remiss or a samverkan asks the person about. */
export const tillfraganFraga = (arendeId: string) =>
  queryOptions({
    queryKey: ['arende', arendeId, 'tillfragan'],
    queryFn: ({ signal }) => anropa<Svar<'/api/arenden/{id}/tillfragan'>>(`/api/arenden/${arendeId}/tillfragan`, { signal }),
  });
export const andraStatus = (id: string, kropp: Kropp<'/api/handlingar/{id}/status'>) =>
  anropa<Handling>(`/api/handlingar/${id}/status`, { metod: 'POST', kropp });
export const laggTillDnr = (id: string, kropp: Kropp<'/api/handlingar/{id}/dnr'>) =>
  anropa<Handling>(`/api/handlingar/${id}/dnr`, { metod: 'POST', kropp });
export const taBortLank = (arendeId: string, lankId: string, skal: string) =>
  anropa<Diariet>(`/api/arenden/${arendeId}/lankar/${lankId}/ta-bort`, { metod: 'POST', kropp: { skal } });

/** Where a version is fetched from. */
