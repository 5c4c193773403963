import { useEffect, useEffectEvent } from 'react';

export interface Andring {
  arendeId: string | null;
}

type Lyssnare = (andring: Andring) => void;
const lyssnare = new Set<Lyssnare>();
let kalla: EventSource | null = null;

/** Tells what has changed for the logged-in person; one connection is shared by the whole page. */
export function useAndringar(vidAndring: Lyssnare) {
  const nyaste = useEffectEvent(vidAndring);
  useEffect(() => {
    const min: Lyssnare = (andring) => nyaste(andring);
    lyssnare.add(min);
    kalla ??= oppna();
    return () => {
      lyssnare.delete(min);
      if (lyssnare.size > 0) return;
      kalla?.close();
      kalla = null;
    };
  }, []);
}

function oppna(): EventSource {
  const strom = new EventSource('/api/handelser');
  const tolka = (handelse: MessageEvent<string>) => {
    const andring = lasAndring(handelse.data);
    for (const en of lyssnare) en(andring);
  };
  strom.addEventListener('message', tolka);
  return strom;
}

function lasAndring(text: string): Andring {
  const data = tolkaJson(text);
  const falt = typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
  const id = falt['arendeId'];
  return { arendeId: typeof id === 'string' ? id : null };
}

function tolkaJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // A heartbeat or a bare id still means that something has changed.
  }
}
