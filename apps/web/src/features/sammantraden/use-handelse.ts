import { useQueryClient } from '@tanstack/react-query';
import { useMeddelande } from '../../components/meddelande.js';
import { useAndringar } from '../../lib/handelsestrom.js';
import { useKommando } from '../../lib/skicka.js';
import type { Kvitto } from './api/sammantraden.js';

export interface Handelse {
  handelse: string;
  data: Record<string, unknown>;
}

function useLasOm(moteId: string): () => Promise<void> {
  const klient = useQueryClient();
  return async () => {
    await Promise.all(
      ['sammantrade', 'sammantrade-punkter', 'sammantrade-justering'].map((namn) => klient.invalidateQueries({ queryKey: [namn, moteId] })),
    );
    await klient.invalidateQueries({ queryKey: ['sammantraden'] });
  };
}

/**
 * An event of the meeting; what it has changed is on the screen when it is said to be done. A form that stays is emptied by `tom` before that, so
 * that what is typed as soon as the change shows is not lost; `efter` forgets what stands on the screen until then.
 */
export function useHandelse(moteId: string, klart: string, tom?: () => void, efter?: () => void) {
  const lasOm = useLasOm(moteId);
  const { sag } = useMeddelande();
  return useKommando<Handelse, Kvitto>(`/api/sammantraden/${moteId}/handelser`, async () => {
    tom?.();
    await lasOm();
    sag(klart);
    efter?.();
  });
}

/** Reads the meeting anew when somebody has changed it. */
export function useFolj(moteId: string) {
  const lasOm = useLasOm(moteId);
  useAndringar(({ arendeId }) => {
    if (arendeId === moteId) void lasOm();
  });
}
