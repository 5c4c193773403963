import { QueryClient } from '@tanstack/react-query';
import { ProblemFel } from './http.js';

/** A refusal is an answer and is not asked again; a lost connection is tried twice more. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 15_000, refetchOnWindowFocus: false, retry: (antal, fel) => !(fel instanceof ProblemFel) && antal < 2 },
    mutations: { retry: false },
  },
});
