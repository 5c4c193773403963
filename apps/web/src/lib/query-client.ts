import { notifyManager, QueryClient } from '@tanstack/react-query';
import { ProblemFel } from './http.js';

// A choice shows before the next frame; a timer would let React first set a switch back to what it was.
notifyManager.setScheduler(queueMicrotask);

/** A refusal is an answer and is not asked again; a lost connection is tried twice more. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 15_000, refetchOnWindowFocus: false, retry: (antal, fel) => !(fel instanceof ProblemFel) && antal < 2 },
    mutations: { retry: false },
  },
});
