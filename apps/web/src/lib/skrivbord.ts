import type { Kropp, Svar } from './api-typer.js';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { anropa } from './http.js';

type EgnaVal = Svar<'/api/egna-val'>;
export type Listval = Kropp<'/api/egna-val/listor/{namn}', 'put'>;

/** Columns, density and keys as the person has chosen them, in whatever browser. */
const egnaValFraga = queryOptions({
  queryKey: ['egna-val'],
  staleTime: 5 * 60_000,
  queryFn: ({ signal }) => anropa<EgnaVal>('/api/egna-val', { signal }),
});

const standard: Listval = { dolda: [], tathet: 'normal' };

/** A list's columns and density, and how they are changed; the change shows at once. */
export function useListval(lista: string): [Listval, (val: Listval) => void] {
  const { data } = useQuery(egnaValFraga);
  const spara = useSparaVal(
    (val: Listval) => anropa(`/api/egna-val/listor/${lista}`, { metod: 'PUT', kropp: val }),
    (forra, val) => ({ ...forra, listor: { ...forra.listor, [lista]: val } }),
  );
  return [data?.listor[lista] ?? standard, spara];
}

/** Which single keys are switched off (WCAG 2.1.4), and how that is changed. */
export function useGenvagsval(): { pa: (id: string) => boolean; satt: (id: string, pa: boolean) => void } {
  const { data } = useQuery(egnaValFraga);
  const av = data?.genvagar.av ?? [];
  const spara = useSparaVal(
    (val: EgnaVal['genvagar']) => anropa('/api/egna-val/genvagar', { metod: 'PUT', kropp: val }),
    (forra, genvagar) => ({ ...forra, genvagar }),
  );
  return {
    pa: (id) => !av.includes(id),
    satt: (id, pa) => spara({ av: pa ? av.filter((en) => en !== id) : [...av, id] }),
  };
}

function useSparaVal<Val>(skicka: (val: Val) => Promise<unknown>, lagg: (forra: EgnaVal, val: Val) => EgnaVal) {
  const klient = useQueryClient();
  const spara = useMutation({
    mutationFn: skicka,
    onMutate: async (val) => {
      // An answer that is on its way was given before the choice and must not take it back.
      await klient.cancelQueries({ queryKey: egnaValFraga.queryKey });
      klient.setQueryData(egnaValFraga.queryKey, (forra) => lagg(forra ?? { listor: {}, genvagar: { av: [] } }, val));
    },
    onError: () => klient.invalidateQueries({ queryKey: egnaValFraga.queryKey }),
  });
  return spara.mutate;
}

/** The processes' own words: states, tasks and what a start leads to. */
export const processerFraga = queryOptions({
  queryKey: ['processer'],
  staleTime: 60 * 60_000,
  queryFn: ({ signal }) => anropa<Svar<'/api/processer'>>('/api/processer', { signal }),
});
