import { queryOptions } from '@tanstack/react-query';
import type { Svar } from '../../../lib/api-typer.js';
import { anropa } from '../../../lib/http.js';

export type TuSvar = Svar<'/api/formella-arenden/{id}/tjansteutlatande'>;
export type TuAvsnitt = TuSvar['avsnitt'][number];
export type Version = TuSvar['versioner'][number];
type Kvitto = Svar<'/api/arenden/{id}/handelser', 'post'>;

const bas = (arendeId: string) => `/api/formella-arenden/${arendeId}/tjansteutlatande`;

/** The text section by section, with who writes where. */
export const tjansteutlatandeFraga = (arendeId: string) =>
  queryOptions({
    queryKey: ['tjansteutlatande', arendeId],
    staleTime: 0,
    queryFn: ({ signal }) => anropa<TuSvar>(bas(arendeId), { signal }),
  });

export const lasAvsnitt = (arendeId: string, avsnitt: string) => anropa<void>(`${bas(arendeId)}/avsnitt/${avsnitt}/las`, { metod: 'PUT' });
/** Also when the page goes away. */
export const slappAvsnitt = (arendeId: string, avsnitt: string) =>
  anropa<void>(`${bas(arendeId)}/avsnitt/${avsnitt}/las`, { metod: 'DELETE', kvarlever: true });
export const sparaAvsnitt = (arendeId: string, avsnitt: string, version: number, innehall: Record<string, unknown>) =>
  anropa<{ version: number; andrad: string }>(`${bas(arendeId)}/avsnitt/${avsnitt}`, { metod: 'PUT', kropp: { version, innehall } });

/** A form as it was sent in. */
export const formFraga = (arendeId: string, inlamningId: string) =>
  queryOptions({
    queryKey: ['inlamning', inlamningId],
    staleTime: Infinity,
    queryFn: ({ signal }) =>
      anropa<Svar<'/api/arenden/{id}/inlamningar/{inlamningId}'>>(`/api/arenden/${arendeId}/inlamningar/${inlamningId}`, { signal }),
  });

export type Utforande = { handelse: 'spara-version' | 'lamna-till-granskning'; forvantatSteg: number; data: Record<string, unknown> };
export type { Kvitto };
