import { useQueryClient } from '@tanstack/react-query';
import { useMeddelande } from '../../components/meddelande.js';
import { useKommando } from '../../lib/skicka.js';
import type { Kvitto } from './api/moten.js';

export interface Handelse {
  handelse: string;
  data: Record<string, unknown>;
}

/** Reads the meeting anew, with its agenda and orders. */
export function useLasOm(moteId: string): () => Promise<void> {
  const klient = useQueryClient();
  return async () => {
    const nycklar = ['mote', 'mote-punkter', 'mote-saknade', 'rangversioner', 'mote-underlag'];
    await Promise.all([
      ...nycklar.map((nyckel) => klient.invalidateQueries({ queryKey: [nyckel, moteId] })),
      klient.invalidateQueries({ queryKey: ['moten'] }),
    ]);
  };
}

/** An event of the meeting. `klart` is said when it has been answered, and what it has changed is on the screen by then. */
export function useHandelse(moteId: string, klart: string, efter?: () => void) {
  const lasOm = useLasOm(moteId);
  const { sag } = useMeddelande();
  return useKommando<Handelse, Kvitto>(`/api/moten/${moteId}/handelser`, async () => {
    await lasOm();
    sag(klart);
    efter?.();
  });
}
