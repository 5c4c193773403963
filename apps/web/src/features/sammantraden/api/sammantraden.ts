import type { Kropp, Svar } from '../../../lib/api-typer.js';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { anropa, fraga } from '../../../lib/http.js';

type Lista = Svar<'/api/sammantraden'>;
export type Planerbart = Lista['kanPlaneraFor'][number];
export type Mote = Svar<'/api/sammantraden/{id}'>;
type Punktsida = Svar<'/api/sammantraden/{id}/punkter'>;
export type Punkt = Punktsida['rader'][number];
export type Justering = Svar<'/api/sammantraden/{id}/justering'>;
/** An item as the agenda shows it. */
export type Rad = Svar<'/api/sammantraden/{id}/dagordning'>['rader'][number];
export type NyttSammantrade = Kropp<'/api/sammantraden'>;
export type Kvitto = Svar<'/api/sammantraden/{id}/handelser', 'post'>;

export const listaFraga = infiniteQueryOptions({
  queryKey: ['sammantraden'],
  initialPageParam: null as string | null,
  queryFn: ({ pageParam, signal }) => anropa<Lista>(`/api/sammantraden${fraga({ efter: pageParam })}`, { signal }),
  getNextPageParam: (sida) => sida.efter,
});

export const moteFraga = (id: string) =>
  queryOptions({ queryKey: ['sammantrade', id], queryFn: ({ signal }) => anropa<Mote>(`/api/sammantraden/${id}`, { signal }) });

export const justeringFraga = (id: string) =>
  queryOptions({
    queryKey: ['sammantrade-justering', id],
    queryFn: ({ signal }) => anropa<Justering>(`/api/sammantraden/${id}/justering`, { signal }),
  });

/** The agenda as a list: small, since everybody reads it anew when something has happened. */
export const dagordningFraga = (id: string) =>
  queryOptions({
    queryKey: ['sammantrade-punkter', id, 'dagordning'],
    queryFn: async ({ signal }) =>
      (await anropa<Svar<'/api/sammantraden/{id}/dagordning'>>(`/api/sammantraden/${id}/dagordning`, { signal })).rader,
  });

export const punktFraga = (id: string, nr: number) =>
  queryOptions({
    queryKey: ['sammantrade-punkter', id, 'punkt', nr],
    queryFn: ({ signal }) => anropa<Punkt>(`/api/sammantraden/${id}/punkter/${nr}`, { signal }),
  });

/** All that has been noted of every item, page by page: at most a hundred come at a time. */
export const punkterFraga = (id: string) =>
  queryOptions({
    queryKey: ['sammantrade-punkter', id, 'allt'],
    queryFn: async ({ signal }) => {
      const rader: Punkt[] = [];
      for (let efter: string | null = '0'; efter !== null;) {
        const sida: Punktsida = await anropa(`/api/sammantraden/${id}/punkter${fraga({ antal: '100', efter })}`, { signal });
        rader.push(...sida.rader);
        efter = sida.efter;
      }
      return rader;
    },
  });

/** Cases that stand ready for the organ; asked again when the agenda has changed. */
export const vantandeFraga = (id: string) =>
  queryOptions({
    queryKey: ['sammantrade-punkter', id, 'vantande'],
    queryFn: ({ signal }) => anropa<Svar<'/api/sammantraden/{id}/vantande'>>(`/api/sammantraden/${id}/vantande`, { signal }),
  });

export const sparaPunktutkast = (id: string, punktId: string, falt: Record<string, string>) =>
  anropa<undefined>(`/api/sammantraden/${id}/punkter/${punktId}/utkast`, { metod: 'PUT', kropp: { falt } });

export const visaForDemSomFoljer = (id: string, punktId: string) =>
  anropa<undefined>(`/api/sammantraden/${id}/aktuell-punkt`, { metod: 'PUT', kropp: { punktId } });

/** Those who follow see that the votes are being given, and what yes and no mean; null takes it away. */
export const visaVotering = (
  id: string,
  punktId: string,
  votering: (NonNullable<Mote['pagaendeVotering']> & { radVersion: number }) | null,
) => anropa<undefined>(`/api/sammantraden/${id}/punkter/${punktId}/votering`, { metod: 'PUT', kropp: { votering } });

export const sparaAnteckning = (id: string, punktId: string, text: string) =>
  anropa<undefined>(`/api/sammantraden/${id}/punkter/${punktId}/anteckning`, { metod: 'PUT', kropp: { text } });
