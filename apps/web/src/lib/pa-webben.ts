import { queryOptions } from '@tanstack/react-query';
import type { Svar } from './api-typer.js';
import { anropa } from './http.js';

export type PaWebben = Svar<'/api/arenden/{id}/webben'>;
/** A case's decision, or an item's of a meeting. */
export type Webbmal = { readonly arendeId: string } | { readonly moteId: string; readonly punktId: string };

export const vagenTill = (mal: Webbmal): string =>
  'arendeId' in mal ? `/api/arenden/${mal.arendeId}` : `/api/sammantraden/${mal.moteId}/punkter/${mal.punktId}`;

/** What of a decision anybody can read. */
export const paWebbenFraga = (mal: Webbmal) =>
  queryOptions({
    queryKey: 'arendeId' in mal ? ['arende', mal.arendeId, 'webben'] : ['sammantrade-punkter', mal.moteId, 'webben', mal.punktId],
    queryFn: ({ signal }) => anropa<PaWebben>(`${vagenTill(mal)}/webben`, { signal }),
  });
