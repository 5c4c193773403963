import { useEffect, useEffectEvent } from 'react';

export interface Andring {
  arendeId: string | null;
  /** The case's step after the change; the same as before when only a task has changed hands. */
  steg: number | null;
}

type Lyssnare = (andring: Andring) => void;
const lyssnare = new Set<Lyssnare>();
const skrivlyssnare = new Set<(arendeId: string) => void>();
const anslutningar = new Set<(ansluten: boolean) => void>();
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
      stangOmIngenLyssnar();
    };
  }, []);
}

/** Tells when somebody writes in, saves or leaves a section of a case's shared text. */
export function useSkrivande(vidAndring: (arendeId: string) => void) {
  const nyaste = useEffectEvent(vidAndring);
  useEffect(() => {
    const min = (arendeId: string) => nyaste(arendeId);
    skrivlyssnare.add(min);
    kalla ??= oppna();
    return () => {
      skrivlyssnare.delete(min);
      stangOmIngenLyssnar();
    };
  }, []);
}

function stangOmIngenLyssnar() {
  if (lyssnare.size > 0 || skrivlyssnare.size > 0) return;
  kalla?.close();
  kalla = null;
}

/** Tells when the stream of changes is lost and when it is back. */
export function useAnslutning(vidAndring: (ansluten: boolean) => void) {
  const nyaste = useEffectEvent(vidAndring);
  useEffect(() => {
    const min = (ansluten: boolean) => nyaste(ansluten);
    anslutningar.add(min);
    return () => void anslutningar.delete(min);
  }, []);
}

function oppna(): EventSource {
  const strom = new EventSource('/api/handelser');
  const tolka = (handelse: MessageEvent<string>) => {
    const andring = lasAndring(handelse.data);
    for (const en of lyssnare) en(andring);
  };
  strom.addEventListener('message', tolka);
  strom.addEventListener('avsnitt', (handelse: MessageEvent<string>) => {
    const { arendeId } = lasAndring(handelse.data);
    if (arendeId !== null) for (const en of skrivlyssnare) en(arendeId);
  });
  strom.addEventListener('error', () => beratta(false));
  strom.addEventListener('open', () => beratta(true));
  return strom;
}

function beratta(ansluten: boolean) {
  for (const en of anslutningar) en(ansluten);
}

function lasAndring(text: string): Andring {
  const data = tolkaJson(text);
  const falt = typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
  const id = falt['arendeId'];
  const steg = falt['steg'];
  return { arendeId: typeof id === 'string' ? id : null, steg: typeof steg === 'number' ? steg : null };
}

function tolkaJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // A heartbeat or a bare id still means that something has changed.
  }
}
