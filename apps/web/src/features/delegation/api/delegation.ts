import { queryOptions } from '@tanstack/react-query';
import type { Kropp, Svar } from '../../../lib/api-typer.js';
import { anropa, fraga } from '../../../lib/http.js';

export type Beslutslista = Svar<'/api/delegationsbeslut'>;
export type Beslutsrad = Beslutslista['rader'][number];
export type NyttBeslut = Kropp<'/api/delegationsbeslut'>;
export type Skapad = Svar<'/api/delegationsbeslut', 'post'>;
export type Delegationsval = Svar<'/api/delegation/val'>;
export type VemFarFraga = Kropp<'/api/delegation/vem-far'>;
export type VemFarSvar = Svar<'/api/delegation/vem-far', 'post'>;
export type Anmalan = Svar<'/api/delegation/anmalan/{organ}'>;
export type NyLista = Kropp<'/api/delegation/anmalningslistor'>;
export type Register = Svar<'/api/delegation/punkter'>;
export type Punktrad = Register['rader'][number];
export type Andringar = Svar<'/api/delegation/andringar'>;
export type NyAndring = Kropp<'/api/delegation/andringar'>;

export const hamtaBeslut = (efter: string | null, signal: AbortSignal) =>
  anropa<Beslutslista>(`/api/delegationsbeslut${fraga({ efter })}`, { signal });
export const hamtaPunkter = (efter: string | null, signal: AbortSignal) =>
  anropa<Register>(`/api/delegation/punkter${fraga({ efter })}`, { signal });

export const delegationsvalFraga = queryOptions({
  queryKey: ['delegation', 'val'],
  staleTime: 5 * 60_000,
  queryFn: ({ signal }) => anropa<Delegationsval>('/api/delegation/val', { signal }),
});

/** Asked anew whenever the matter changes; nothing is kept on the server. */
export const vemFarFraga = (kropp: VemFarFraga) =>
  queryOptions({
    queryKey: ['delegation', 'vem-far', kropp],
    queryFn: ({ signal }) => anropa<VemFarSvar>('/api/delegation/vem-far', { metod: 'POST', kropp, signal }),
  });

export const anmalanFraga = (organ: string) =>
  queryOptions({
    queryKey: ['delegation', 'anmalan', organ],
    queryFn: ({ signal }) => anropa<Anmalan>(`/api/delegation/anmalan/${encodeURIComponent(organ)}`, { signal }),
  });

export const andringarFraga = queryOptions({
  queryKey: ['delegation', 'andringar'],
  queryFn: ({ signal }) => anropa<Andringar>('/api/delegation/andringar', { signal }),
});

export const avgorAndring = ({ id, godkann }: { id: string; godkann: boolean }) =>
  anropa<undefined>(`/api/delegation/andringar/${id}/avgorande`, { metod: 'POST', kropp: { godkann, skal: null } });

/** The matter that a decision is taken in, as the form shows it. */
export const iArendeFraga = (id: string) =>
  queryOptions({
    queryKey: ['delegation', 'i-arende', id],
    queryFn: ({ signal }) => anropa<Svar<'/api/arenden/{id}'>>(`/api/arenden/${encodeURIComponent(id)}`, { signal }),
  });
