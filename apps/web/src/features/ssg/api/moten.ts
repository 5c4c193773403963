import type { Kropp, Svar } from '../../../lib/api-typer.js';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { anropa, fraga } from '../../../lib/http.js';

type Moteslista = Svar<'/api/moten'>;
export type Motesrad = Moteslista['rader'][number];
export type MoteSvar = Svar<'/api/moten/{id}'>;
type Punktsida = Svar<'/api/moten/{id}/punkter'>;
export type Punkt = Punktsida['rader'][number];
export type Underlag = Svar<'/api/moten/{id}/punkter/{arendeId}/underlag'>;
export type Saknade = Svar<'/api/moten/{id}/saknade-underlag'>;
export type Forslag = Svar<'/api/moten/forslag'>;
export type NyttMote = Kropp<'/api/moten'>;
export type VarderingKropp = Kropp<'/api/moten/{id}/punkter/{arendeId}/vardering', 'put'>;
export type Motesdatum = MoteSvar['datum'];
export type PerAr = MoteSvar['ramTkr'];
export type Kvitto = Svar<'/api/moten/{id}/handelser', 'post'>;

/** Pages of the agenda; the api gives at most a hundred at a time. */
const SIDA = '100';

/** My groups' meetings, the latest first. */
export const moteslistaFraga = infiniteQueryOptions({
  queryKey: ['moten'],
  initialPageParam: null as string | null,
  queryFn: ({ pageParam, signal }) => anropa<Moteslista>(`/api/moten${fraga({ efter: pageParam })}`, { signal }),
  getNextPageParam: (sida) => sida.efter,
});

/** The first page of meetings alone: what the inbox and the start page need. */
export const kommandeMotenFraga = queryOptions({
  queryKey: ['moten', 'kommande'],
  queryFn: ({ signal }) => anropa<Moteslista>('/api/moten', { signal }),
});

/** the first information that waits for my receipt. */
export const attKvitteraFraga = queryOptions({
  queryKey: ['inkorg', 'att-kvittera'],
  queryFn: ({ signal }) => anropa<Svar<'/api/inkorg'>>('/api/inkorg?vy=mina&typ=kvittera-information&antal=1', { signal }),
});

export const moteFraga = (id: string) =>
  queryOptions({ queryKey: ['mote', id], staleTime: 60_000, queryFn: ({ signal }) => anropa<MoteSvar>(`/api/moten/${id}`, { signal }) });

export const punkterFraga = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['mote-punkter', id],
    staleTime: 60_000,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      anropa<Punktsida>(`/api/moten/${id}/punkter${fraga({ antal: SIDA, efter: pageParam })}`, { signal }),
    getNextPageParam: (sida) => sida.efter,
  });

export const underlagFraga = (id: string, arendeId: string) =>
  queryOptions({
    queryKey: ['mote-underlag', id, arendeId],
    staleTime: 60_000,
    queryFn: ({ signal }) => anropa<Underlag>(`/api/moten/${id}/punkter/${arendeId}/underlag`, { signal }),
  });

export const saknadeFraga = (id: string) =>
  queryOptions({
    queryKey: ['mote-saknade', id],
    queryFn: ({ signal }) => anropa<Saknade>(`/api/moten/${id}/saknade-underlag`, { signal }),
  });

export const forslagFraga = queryOptions({
  queryKey: ['mote-forslag'],
  queryFn: ({ signal }) => anropa<Forslag>('/api/moten/forslag', { signal }),
});

export const sparaVardering = (id: string, arendeId: string, kropp: VarderingKropp) =>
  anropa<Svar<'/api/moten/{id}/punkter/{arendeId}/vardering', 'put'>>(`/api/moten/${id}/punkter/${arendeId}/vardering`, {
    metod: 'PUT',
    kropp,
  });

export const sparaAnteckning = (id: string, arendeId: string, text: string | null) =>
  anropa<undefined>(`/api/moten/${id}/punkter/${arendeId}/anteckning`, { metod: 'PUT', kropp: { text } });

export const visaForGruppen = (id: string, arendeId: string) =>
  anropa<undefined>(`/api/moten/${id}/aktuell-punkt`, { metod: 'PUT', kropp: { arendeId } });

export type Rangversion = Svar<'/api/moten/{id}/rangversioner'>['versioner'][number];
export type Rangforslag = Svar<'/api/moten/{id}/rangversioner/{versionId}/forslag', 'post'>;
type Rangandring = Kropp<'/api/moten/{id}/rangversioner/{versionId}', 'put'>;
export type NyRangversion = Kropp<'/api/moten/{id}/rangversioner'>;

export const rangversionerFraga = (id: string) =>
  queryOptions({
    queryKey: ['rangversioner', id],
    queryFn: ({ signal }) => anropa<Svar<'/api/moten/{id}/rangversioner'>>(`/api/moten/${id}/rangversioner`, { signal }),
  });

export const andraRang = (id: string, versionId: string, kropp: Rangandring) =>
  anropa<Svar<'/api/moten/{id}/rangversioner/{versionId}', 'put'>>(`/api/moten/${id}/rangversioner/${versionId}`, { metod: 'PUT', kropp });

export const fragaHjalpen = (id: string, versionId: string, obligatoriska: string[]) =>
  anropa<Rangforslag>(`/api/moten/${id}/rangversioner/${versionId}/forslag`, { metod: 'POST', kropp: { obligatoriska } });
