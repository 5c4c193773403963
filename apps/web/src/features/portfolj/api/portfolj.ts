import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Svar } from '../../../lib/api-typer.js';
import { anropa } from '../../../lib/http.js';

export type PortfoljSvar = Svar<'/api/portfolj'>;
export type Grupp = PortfoljSvar['grupper'][number];
export type Kontroll = PortfoljSvar['kontroller'][number];
export type Belopp = Grupp['utveckling'];
export type RaderSvar = Svar<'/api/portfolj/rader', 'post'>;
export type Rad = RaderSvar['rader'][number];
export type DiagramSvar = Svar<'/api/portfolj/diagram', 'post'>;
export type GrafSvar = Svar<'/api/portfolj/beroenden', 'post'>;

/** The selection as it is asked for; what is not set is left out. */
export type Urval = Readonly<Record<string, string>>;

const skicka = <T>(vag: string, kropp: unknown, signal: AbortSignal) => anropa<T>(vag, { metod: 'POST', kropp, signal });

export const portfoljFraga = (urval: Urval) =>
  queryOptions({
    queryKey: ['portfolj', urval],
    queryFn: ({ signal }) => skicka<PortfoljSvar>('/api/portfolj', urval, signal),
    placeholderData: (forra) => forra,
  });

/** The rows of one group, a page at a time. */
export const raderFraga = (urval: Urval, nyckel: string) =>
  infiniteQueryOptions({
    queryKey: ['portfolj', 'rader', urval, nyckel],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      skicka<RaderSvar>('/api/portfolj/rader', { ...urval, nyckel, ...(pageParam ? { efter: pageParam } : {}) }, signal),
    getNextPageParam: (sida) => sida.efter,
  });

export const diagramFraga = (urval: Urval) =>
  queryOptions({
    queryKey: ['portfolj', 'diagram', urval],
    queryFn: ({ signal }) => skicka<DiagramSvar>('/api/portfolj/diagram', urval, signal),
    placeholderData: (forra) => forra,
  });

export const grafFraga = (urval: Urval) =>
  queryOptions({
    queryKey: ['portfolj', 'beroenden', urval],
    queryFn: ({ signal }) => skicka<GrafSvar>('/api/portfolj/beroenden', urval, signal),
    placeholderData: (forra) => forra,
  });
